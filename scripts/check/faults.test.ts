import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRecord } from '../build-record.ts';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { formatProblem } from '../read/problem.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

/** Each folder of `fixtures` laid over the sound one, and every line its check prints. */
const faults: Readonly<Record<string, readonly string[]>> = {
  base: [],
  'missing-period': [
    'raw/income.csv:3:1  error missing-period  ""  expected a period, or not-stated  → compare the row with the publication; if it is so, say why in confirmed',
  ],
  'cut-integer': [
    'raw/income.csv:3:10  error cut-file  "1646"  expected a line end behind it, or 5 digits as in the rows above  → compare the end of the file with the publication; if it is so, say why in confirmed',
  ],
  'section-lost': [
    'raw/income.sidecar.json:32:7  error section-start  "2013"  expected a row of raw/income.csv with this label  → compare the rows with the publication and correct startsAt; else rows would be taken for those of another section',
  ],
  'section-twice': [
    'raw/income.csv:6:1  error section-start  "构成（％）"  expected one row with this label; the first is in line 4  → compare the rows with the publication and correct startsAt; else rows would be taken for those of another section',
  ],
  'section-order': [
    'raw/income.csv:2:1  error section-start  "2013"  expected a row below “2010” in line 4, as in the sidecar  → compare the rows with the publication and correct startsAt; else rows would be taken for those of another section',
  ],
  'unused-rules': [
    'raw/income.csv:2:15  error unused-rule  "2019=bureau:2019"  expected heading=source:period, with the heading of a column of values  → compare it with the headings',
    'raw/income.sidecar.json:13:3  error unused-rule  "^注"  expected the first cell of a row of raw/income.csv  → correct the rule after the file, or remove it',
    'raw/income.sidecar.json:16:5  error unused-rule  "无"  expected a cell in a column of values of raw/income.csv  → correct the rule after the file, or remove it',
    'raw/income.sidecar.json:23:9  error unused-rule  "收人"  expected a text in this column of raw/income.csv  → correct the rule after the file, or remove it',
    'raw/income.sidecar.json:30:9  error unused-rule  "中国"  expected a text in this column of raw/income.csv  → correct the rule after the file, or remove it',
    'raw/income.sidecar.json:38:9  error unused-rule  "收人"  expected a row label of raw/income.csv  → correct the rule after the file, or remove it',
    'raw/income.sidecar.json:50:5  error unused-rule  "收人"  expected a row label of raw/income.csv  → correct the rule after the file, or remove it',
    'raw/income.sidecar.json:61:7  error unused-rule  "line 2 / 2020"  expected a figure without an earlier rule in a row and column of raw/income.csv  → correct the rule after the file, or remove it',
    'raw/income.sidecar.json:70:7  error unused-rule  "名称"  expected a heading of raw/income.csv  → correct the rule after the file, or remove it',
  ],
  'unused-heading-row': [
    'raw/income.sidecar.json:11:5  error unused-rule  "2"  expected a row of the heading of raw/income.csv  → correct the rule after the file, or remove it',
  ],
  'swallowed-rows': [
    'raw/income.csv:5:1  error swallowed-rows  "吉林,14936.0,16067.0"  expected a heading, title or note without figures in the columns of values  → correct headerRows, footer or layout, so that the row is read; if it is so, say why in confirmed',
  ],
  'swallowed-heading': [
    'raw/income.csv:2:1  error swallowed-rows  "全国,16020.7,17131.5"  expected a heading, title or note without figures in the columns of values  → correct headerRows, footer or layout, so that the row is read; if it is so, say why in confirmed',
  ],
  'names-of-objects': [
    'raw/income.csv:2:1  error unknown-region  "constructor"  expected a region of data/catalog/regions.csv  → correct the text, or add it there as an alias of the region it means',
    'raw/income.csv:3:4  error unknown-item  "__proto__"  expected a row label described in items of the sidecar  → add it to items, or {"ignore": "why"}',
    'raw/income.csv:4:1  error unknown-region  "toString"  expected a region of data/catalog/regions.csv  → correct the text, or add it there as an alias of the region it means',
  ],
  'rows-gone': [
    'raw/income.sidecar.json:8:5  error incomplete-table  "1 rows"  expected 3 rows in raw/income.csv; the last one is in line 2  → compare the file with the publication; only where it is whole correct holds',
    'raw/income.sidecar.json:9:5  error incomplete-table  "2 values"  expected 6 cells with a figure in raw/income.csv  → compare the file with the publication; only where it is whole correct holds',
    'raw/income.sidecar.json:12:7  error incomplete-table  "0 of level province"  expected 2 of level province in raw/income.csv; 河北省、吉林省 missing  → compare the file with the publication; only where it is whole correct holds',
  ],
  'year-gone': [
    'raw/income.sidecar.json:9:5  error incomplete-table  "3 values"  expected 4 cells with a figure in raw/income.csv  → compare the file with the publication; only where it is whole correct holds',
    'raw/income.sidecar.json:14:5  error incomplete-table  "2018, 2020"  expected 2018..2020 in raw/income.csv; 2019 missing  → compare the file with the publication; only where it is whole correct holds',
  ],
  'other-than-held': [
    'raw/income.sidecar.json:11:7  error incomplete-table  "1 of level province"  expected 1 of level province in raw/income.csv; 吉林省 missing; not 河北省  → compare the file with the publication; only where it is whole correct holds',
    'raw/income.sidecar.json:15:5  error incomplete-table  "2019, 2020"  expected 2020 in raw/income.csv; not 2019  → compare the file with the publication; only where it is whole correct holds',
  ],
  'cut-file': [
    'raw/income.csv:3:13  error cut-file  "16467"  expected a line end behind it, or 2 decimals as in the rows above  → compare the end of the file with the publication; if it is so, say why in confirmed',
  ],
  'no-numbers': [
    'raw/income.csv:2:6  error not-a-number  "①"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:3:6  error not-a-number  "²"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:4:6  error not-a-number  "0,123"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:5:6  error not-a-number  "0012"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:6:6  error not-a-number  "1234567890123456"  expected a number of at most 15 digits, which is as many as can be held  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:7:6  error not-a-number  "1e5"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:8:6  error not-a-number  "½"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:9:6  error not-a-number  "٣"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:10:6  error not-a-number  "--5"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:11:6  error not-a-number  "5-"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:12:6  error not-a-number  "(123)"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:13:6  error not-a-number  "16467,04"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:14:6  error not-a-number  "1.234.567"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:15:6  error not-a-number  "5-3"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:16:6  error not-a-number  "5****************************************x"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:17:6  error not-a-number  "Ⅻ"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
  ],
  'unit-words': [
    'raw/income.csv:2:4  error wrong-unit  "16467.04%"  expected a number in yuan, not in percent  → compare the cell with the publication and correct its unit in the sidecar',
    'raw/income.csv:2:14  error wrong-unit  "362000人"  expected a number in persons-10k, not in persons  → compare the cell with the publication and correct its unit in the sidecar',
    'raw/income.csv:3:4  error wrong-unit  "16467户"  expected a number in yuan, not in 户  → compare the cell with the publication and correct its unit in the sidecar',
    'raw/income.csv:3:11  error not-a-number  "36.2万人"  expected a number without 万 or 亿 of its own: the column is already in units of 10^4  → correct the cell after the publication; if it means "no value", list it in missingValues',
  ],
  'quote-without-figure': [
    'raw/income.csv:3:4  error quote-without-figure  "16467"  expected this number in the quote: 河北农村居民人均可支配收入16647元  → compare cell and quote with the publication; if it is so, say why in confirmed',
  ],
  'zeros-for-missing': [
    'raw/income.csv:3:6  error impossible-value  "0.0"  expected income between 0.01 and 1000000  → compare with the publication: unit, decimal point, column',
    'raw/income.csv:4:6  error impossible-value  "0.0"  expected income between 0.01 and 1000000  → compare with the publication: unit, decimal point, column',
  ],
  'endless-pattern': [
    'raw/income.sidecar.json:19:7  error sidecar-schema  "columns.1.match"  expected a regular expression without a repetition in a repetition  → see "A new table" in data/README.md',
  ],
  'ambiguous-alias': [
    'catalog/regions.csv:2:38  error ambiguous-alias  "National"  expected an alias of one entry; it also means 130000  → keep the alias at one entry, or add the province to it',
    'catalog/regions.csv:3:53  error ambiguous-alias  "National"  expected an alias of one entry; it also means CN  → keep the alias at one entry, or add the province to it',
  ],
  'ambiguous-region': [
    'raw/income.csv:3:1  error ambiguous-region  "吉林"  expected one region; it may be 220000 or 220200  → use the code or another column that tells them apart',
  ],
  'bad-catalog-column': [
    'catalog/sources.csv:1:1  error missing-column  "concept"  expected columns id, aliases, title, publisher, published, url, language, tier, concept, notes  → add the missing columns',
    'catalog/sources.csv:1:56  error unknown-column  "concpt"  expected one of id, aliases, title, publisher, published, url, language, tier, concept, notes  → correct the heading',
    'raw/income.sidecar.json:5:13  error unknown-source  "bureau"  expected a source of data/catalog/sources.csv  → correct the text, or add it there as an alias of the source it means',
  ],
  'bad-catalog-parent': [
    'catalog/regions.csv:5:37  error unknown-region  "230000"  expected the id of a region  → add that region or correct the id',
  ],
  'bad-catalog-value': [
    'catalog/sources.csv:2:53  error catalog-value  "28 February 2021"  expected YYYY, YYYY-MM, YYYY-MM-DD or nothing  → correct published',
    'raw/income.sidecar.json:5:13  error unknown-source  "bureau"  expected a source of data/catalog/sources.csv  → correct the text, or add it there as an alias of the source it means',
  ],
  'bad-change': [
    'catalog/changes.csv:2:13  error unknown-indicator  "no-such-indicator"  expected the id of an indicator  → correct it',
    'catalog/changes.csv:2:31  error unknown-region  "999999"  expected ids of regions separated by |  → correct it',
    'catalog/changes.csv:3:7  error incomplete-revision  "revised"  expected an indicator, the old and the new value of a revised figure  → correct it',
  ],
  'bad-json': ['raw/income.sidecar.json:5:3  error sidecar-json  """  expected valid JSON  → mend the JSON'],
  'bad-json-cut': ['raw/income.sidecar.json:10:3  error sidecar-json  ""  expected valid JSON  → mend the JSON'],
  'bad-json-token': ['raw/income.sidecar.json:4:12  error sidecar-json  "表"  expected valid JSON  → mend the JSON'],
  'bad-key': [
    'raw/income.sidecar.json:5:3  error sidecar-schema  "(root)"  expected Unrecognized key: "sauce"  → see "A new table" in data/README.md',
  ],
  'bad-key-within': [
    'raw/income.sidecar.json:18:7  error sidecar-schema  "columns.1"  expected Unrecognized key: "perod"  → see "A new table" in data/README.md',
  ],
  'bad-regex': [
    'raw/income.sidecar.json:16:7  error sidecar-schema  "columns.1.match"  expected a regular expression  → see "A new table" in data/README.md',
  ],
  'changed-file': [
    'raw/income.sidecar.json:6:11  error changed-file  "sha256:203642754c7c430a0ec3d60833052d50efab122bd9b72a7d30aa965db66f608f"  expected sha256:993fe88b6f8d125dd4f0b1d3ab37fa9343822daaf3105b4817588992043db44e, the checksum of income.csv as it is now  → restore the published file; if the new file is meant, write the new checksum into hash',
  ],
  'csv-without-sidecar': [
    'raw/other.csv:1:1  error missing-origin  "raw/other.csv"  expected a sidecar raw/other.sidecar.json  → write one; "A new table" in data/README.md shows how',
  ],
  'duplicate-heading': [
    'raw/income.csv:1:13  error duplicate-heading  "2019"  expected headings that differ  → join further header rows in headerRows until they differ',
  ],
  'duplicate-id': [
    'catalog/sources.csv:3:1  error duplicate-id  "bureau"  expected a id used once  → remove the row or rename it',
  ],
  'duplicate-row': [
    'raw/income.csv:4:4  error duplicate-key  "15373.1"  expected one value of income:130000:2019:incomeSource=total in this table; the first is at 2:4  → exclude one of the two rows, or tell them apart by a dimension',
    'raw/income.csv:4:12  error duplicate-key  "16467.0"  expected one value of income:130000:2020:incomeSource=total in this table; the first is at 2:12  → exclude one of the two rows, or tell them apart by a dimension',
  ],
  'finer-than-printed': [
    'raw/income.csv:3:12  error not-a-number  "16467"  expected 16467 as the sidecar says; the cell says 16467.04  → correct the cell after the publication; if it means "no value", list it in missingValues',
  ],
  'formula-syntax': [
    'catalog/derivations.csv:2:93  error formula  "100 * (part / whole"  expected a formula over part, whole (Unclosed ( at character 19)  → correct the formula or name the input',
  ],
  'formula-unknown-figure': [
    'catalog/derivations.csv:3:57  error derivation  "a"  expected the id of a figure or series in the record  → correct the row; data/README.md shows the form',
  ],
  'formula-unknown-input': [
    'catalog/derivations.csv:2:52  error unknown-indicator  "incme"  expected indicator{dimension=code}  → correct it',
  ],
  'formula-unknown-name': [
    'catalog/derivations.csv:2:93  error formula  "100 * part / hole"  expected a formula over part, whole (no input named hole)  → correct the formula or name the input',
  ],
  'impossible-share': [
    'raw/income.csv:3:4  error impossible-value  "104.2"  expected incidence between 0 and 100  → compare with the publication: unit, decimal point, column',
  ],
  'missing-column': [
    'raw/income.sidecar.json:21:15  error missing-column  "名次"  expected a heading of raw/income.csv: region | 2019 | 2020  → correct the heading in the sidecar',
  ],
  'not-a-number': [
    'raw/income.csv:2:4  error not-a-number  "12,34"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:3:4  error not-a-number  "约"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:4:5  error not-a-number  "3.5.1"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:5:5  error not-a-number  "(12.3)"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
  ],
  'parts-do-not-add-up': [
    'raw/income.csv:3:4  error parts-do-not-add-up  "100.0"  expected the sum of its parts, 100.4 (100.3 to 100.5)  → compare the row with the publication; if the publication itself does not add up, withhold the cell with the reason',
  ],
  'ragged-catalog-row': [
    'catalog/breaks.csv:3:1  error ragged-row  "6 cells"  expected 5 cells, as in the heading  → add or remove commas; quote text that holds commas',
  ],
  'one-sided-border': [
    'catalog/regions.csv:3:61  error one-sided-border  "130000"  expected another region than itself  → take it out',
    'catalog/regions.csv:3:61  error one-sided-border  "220000"  expected a region that names 130000 as its neighbour too  → add it there, or take it out here',
  ],
  'ragged-row': [
    'raw/income.csv:2:1  error ragged-row  "2 cells"  expected 3 cells, as in the heading  → compare the row with the publication; quote text that holds commas',
    'raw/income.csv:3:1  error ragged-row  "4 cells"  expected 3 cells, as in the heading  → compare the row with the publication; quote text that holds commas',
  ],
  several: [
    'catalog/targets.csv:2:65  error missing-value  ""  expected a value, as the rule is atLeast  → give the value, or use the rule qualitative',
    'raw/a.csv:1:1  error missing-origin  "raw/a.csv"  expected a sidecar raw/a.sidecar.json  → write one; "A new table" in data/README.md shows how',
    'raw/income.csv:2:4  error not-a-number  "12x"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:3:1  error unknown-region  "河比"  expected a region of data/catalog/regions.csv  → correct the text, or add it there as an alias of the region it means',
  ],
  'sidecar-without-file': [
    'raw/income.sidecar.json:3:11  error missing-file  "gone.csv"  expected a file beside the sidecar  → put the published file there or correct path',
  ],
  'target-unknown-code': [
    'catalog/targets.csv:2:62  error unknown-code  "wage"  expected a code of dimension incomeSource  → correct it',
  ],
  'target-unknown-indicator': [
    'catalog/targets.csv:2:55  error unknown-indicator  "incme"  expected the id of an indicator  → correct it or add the indicator',
  ],
  'target-without-document': [
    'catalog/targets.csv:2:81  error catalog-value  ""  expected the document that sets the target  → correct document',
  ],
  'target-without-value': [
    'catalog/targets.csv:2:65  error missing-value  ""  expected a value, as the rule is atLeast  → give the value, or use the rule qualitative',
  ],
  'target-wrong-unit': [
    'catalog/targets.csv:2:67  error wrong-unit  "yuan-10k"  expected yuan, the unit of income  → convert the value; the printed one stands in the quote',
  ],
  'two-bad-rows': [
    'catalog/breaks.csv:3:9  error catalog-value  "2014 or so"  expected a year  → correct period',
    'catalog/breaks.csv:4:9  error catalog-value  "last year"  expected a year  → correct period',
  ],
  'unclosed-quotation': [
    'raw/income.csv:3:1  error csv  "Quoted field unterminated"  expected RFC 4180 text  → close the quotation mark or double it',
    'raw/income.csv:3:1  error ragged-row  "1 cells"  expected 3 cells, as in the heading  → compare the row with the publication; quote text that holds commas',
  ],
  'undescribed-column': [
    'raw/income.csv:1:18  error undescribed-column  "名次"  expected a column described in the sidecar  → describe it in columns, if need be with role ignore and a reason',
  ],
  'unknown-code': [
    'raw/income.csv:3:4  error unknown-code  "salary"  expected a code of dimension incomeSource  → map it with codes in the sidecar, or add it to data/catalog/dimensions.csv',
  ],
  'unknown-dimension': [
    'raw/income.sidecar.json:10:7  error unknown-dimension  "residence"  expected a dimension of income: incomeSource  → correct the sidecar or the indicator',
  ],
  'unknown-indicator': [
    'raw/income.sidecar.json:8:18  error unknown-indicator  "incme"  expected an indicator of data/catalog/indicators.csv  → name it in the sidecar, or add it to the catalog',
  ],
  'unknown-neighbour': [
    'catalog/regions.csv:3:61  error unknown-region  "14000"  expected the id of a region  → add that region or correct the id',
  ],
  'unknown-period': [
    'raw/income.csv:3:4  error unknown-period  "去年"  expected a period such as 2020, 2016-2020, 2020-04 or 2019 Q1-Q3  → map it with codes in the period column',
  ],
  'unknown-region': [
    'raw/income.csv:3:1  error unknown-region  "河比"  expected a region of data/catalog/regions.csv  → correct the text, or add it there as an alias of the region it means',
  ],
  'unknown-row-label': [
    'raw/income.csv:3:1  error unknown-item  "收人"  expected a row label described in items of the sidecar  → add it to items, or {"ignore": "why"}',
  ],
  'unknown-source': [
    'raw/income.sidecar.json:5:13  error unknown-source  "bureaux"  expected a source of data/catalog/sources.csv  → correct the text, or add it there as an alias of the source it means',
  ],
  'unknown-unit': [
    'raw/income.sidecar.json:9:13  error unknown-unit  "圆"  expected a unit of data/catalog/units.csv  → correct the text, or add it there as an alias of the unit it means',
  ],
  'unused-cell': [
    'raw/income.sidecar.json:23:7  error unused-rule  "河比 / 2020"  expected a figure in a row and column of raw/income.csv  → correct the rule after the file, or remove it',
  ],
  'unused-exclusion': [
    'raw/income.sidecar.json:24:7  error unused-rule  "地区 / 合计"  expected a row of raw/income.csv  → correct the rule after the file, or remove it',
  ],
  'confirmed-otherwise': [
    'raw/income.csv:2:28  error unlikely-change  "17"  expected a change between −3% and +20% a year; 2019 has 16020.7, about 1,000 times too small  → compare with the publication: unit, year, decimal point; if it is so, say why in confirmed',
    'raw/income.csv:3:12  error unlikely-change  "140308.9"  expected a change between −3% and +20% a year; 2017 has 12880.9, about 10 times it  → compare with the publication: unit, year, decimal point; if it is so, say why in confirmed',
    'raw/income.sidecar.json:27:17  error unused-rule  "confirmed unlikely-change"  expected a problem of that name in raw/income.csv  → correct its row, line, column or printed text, or remove it',
    'raw/income.sidecar.json:33:17  error confirmed-times  "2"  expected 1, as many problems as it fits  → look each of them up, then write their number into times',
  ],
  'impossible-period': [
    'raw/income.csv:2:12  error unfinished-period  "2021"  expected a time that was over when its source was published, 2021-02-28  → compare the year with the publication, and the date of the source in sources.csv; if it is so, say why in confirmed',
    'raw/income.csv:2:20  error future-period  "2109"  expected a time before its source was published, 2021-02-28  → compare the year with the publication, and the date of the source in sources.csv; if it is so, say why in confirmed',
    'raw/income.csv:2:28  error impossible-period  "0219"  expected a year of modern statistics  → compare the year with the publication',
    'raw/income.csv:2:28  error years-out-of-order  "0219"  expected years that ascend or descend; they run 2020, 2021, 2109, 0219, 1936  → compare the headings with the publication; if it is so, say why in confirmed',
    'raw/income.csv:2:36  error unlikely-period  "1936"  expected a year from 1949 on  → compare the year with the publication, and the date of the source in sources.csv; if it is so, say why in confirmed',
  ],
  'tables-disagree': [
    'raw/income-2020.csv:3:4  error tables-disagree  "16647.0"  expected 16467.0, as at raw/income.csv:3:12  → compare both with the publications; a known conflict is a row of conflicts.csv; if it is so, say why in confirmed',
  ],
  'unlikely-among-regions': [
    'raw/income.csv:4:5  error unlikely-among-regions  "1.6566"  expected a figure within a factor of 3 of 16467, the median of all regions of level province, about 10,000 times too small: printed in 万?  → compare with the publication: row, unit, decimal point; if it is so, say why in confirmed',
    'raw/income.csv:6:5  error unlikely-among-regions  "160670.0"  expected a figure within a factor of 3 of 16467, the median of all regions of level province, about 10 times it  → compare with the publication: row, unit, decimal point; if it is so, say why in confirmed',
  ],
  'unlikely-change': [
    'raw/income.csv:2:28  error unlikely-change  "17"  expected a change between −3% and +20% a year; 2019 has 16020.7, about 1,000 times too small  → compare with the publication: unit, year, decimal point; if it is so, say why in confirmed',
    'raw/income.csv:3:12  error unlikely-change  "140308.9"  expected a change between −3% and +20% a year; 2017 has 12880.9, about 10 times it  → compare with the publication: unit, year, decimal point; if it is so, say why in confirmed',
  ],
  'unlikely-value': [
    'raw/growth.csv:2:4  error unlikely-value  "980"  expected growth between -20 and 60, as is likely  → compare with the publication: unit, decimal point, column; if it is so, say why in confirmed',
    'raw/income.csv:2:4  error unlikely-value  "1.60207"  expected income between 1000 and 100000, as is likely  → compare with the publication: unit, decimal point, column; if it is so, say why in confirmed',
    'raw/income.csv:2:12  error unlikely-value  "1.71315"  expected income between 1000 and 100000, as is likely  → compare with the publication: unit, decimal point, column; if it is so, say why in confirmed',
    'raw/settlers.csv:2:4  error unlikely-value  "12.5"  expected a whole number, as settlers is counted one by one  → compare with the publication: unit, decimal point, column; if it is so, say why in confirmed',
  ],
  'whole-and-parts': [
    'raw/settlers.csv:2:5  error whole-and-parts  "1200"  expected at least 11150, the sum of the regions in it (1), about 10 times too small  → compare it and its parts with the publications; if it is so, say why in confirmed',
  ],
  'years-exchanged': [
    'raw/income.csv:2:20  error years-exchanged  "2019"  expected years in order; 5 of 5 rows run smoother if 2018 and 2019 change places  → compare the headings with the publication; if it is so, say why in confirmed',
  ],
  'years-out-of-order': [
    'raw/income.csv:2:20  error years-out-of-order  "2019"  expected years that ascend or descend; they run 2018, 2020, 2019  → compare the headings with the publication; if it is so, say why in confirmed',
  ],
  'wrong-encoding': [
    'raw/income.csv:2:2  error encoding  "0xB9"  expected text in utf-8  → declare the encoding of the file in its sidecar (utf-8, gb18030, big5, utf-16le)',
  ],
  'wrong-unit': [
    'raw/income.sidecar.json:9:13  error wrong-unit  "人"  expected a unit of money, as income is in yuan  → correct the unit in the sidecar',
  ],
};

function folderOf(fault: string): string {
  const folder = temporaryFolder();
  cpSync(join(fixtures, 'base'), folder, { recursive: true });
  cpSync(join(fixtures, fault), folder, { recursive: true });
  return folder;
}

test('every broken folder has its messages written down', () => {
  expect(readdirSync(fixtures).sort()).toEqual(Object.keys(faults).sort());
});

test.each(Object.entries(faults))('%s is reported with its place, what was expected and what to do', (fault, lines) => {
  expect(buildRecord(folderOf(fault)).problems.map(formatProblem)).toEqual(lines);
});

test('faults of several files come in one run, by file, line and column', () => {
  const places = buildRecord(folderOf('several')).problems.map(({ file, line, column }) => [file, line, column]);
  expect(places).toEqual([
    ['catalog/targets.csv', 2, 65],
    ['raw/a.csv', 1, 1],
    ['raw/income.csv', 2, 4],
    ['raw/income.csv', 3, 1],
  ]);
});
