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
  'figure-nobody-can-draw': [
    'catalog/figures.csv:3:1  error figure-address  "{region}.trend"  expected an address with {indicator}, as each says  → correct it, or each',
    'catalog/figures.csv:4:1  error figure-address  "all.trend"  expected an address with {region}, as each says  → correct it, or each',
    'catalog/figures.csv:4:17  error figure-address  "city"  expected one of nation, macroRegion, province, prefecture, county, village, group, relocationSite  → correct it',
    'catalog/figures.csv:5:16  error unknown-indicator  "incomes"  expected the id of an indicator  → correct it or add an indicator',
    'catalog/figures.csv:5:24  error unknown-region  "hebei"  expected the id of a region  → correct it or add a region',
    'catalog/figures.csv:5:31  error unknown-region  "130001"  expected the id of a region  → correct it or add a region',
    'catalog/figures.csv:5:43  error unknown-target  "income-2026"  expected the id of a target  → correct it or add a target',
    'catalog/figures.csv:6:20  error unknown-code  "rent"  expected a code of dimension incomeSource  → correct it',
    'catalog/figures.csv:6:49  error figure-column  "incomeSource=wages,rent"  expected nothing: the kind ranking does not read it  → data/README.md tells what each kind reads',
    'catalog/figures.csv:6:49  error unknown-code  "rent"  expected a code of dimension incomeSource  → correct it',
    'catalog/figures.csv:7:22  error unknown-dimension  "incomeSource"  expected a dimension of incidence  → correct it',
    'catalog/figures.csv:7:55  error figure-column  ""  expected a value, as the kind is codes-trend  → data/README.md tells what each kind reads',
    'catalog/figures.csv:8:20  error figure-column  "1"  expected 2 series for the kind scatter  → data/README.md tells what each kind reads',
    'catalog/figures.csv:9:1  error duplicate-id  "x.scatter"  expected one row with this id, kind and each  → remove the row or rename it',
    'catalog/figures.csv:10:44  error figure-column  "ladder.lifted"  expected 2, one per series  → data/README.md tells what each kind reads',
    'catalog/figures.csv:11:20  error figure-column  ""  expected a value, as the kind is pace  → data/README.md tells what each kind reads',
    'catalog/figures.csv:12:51  error unknown-message  "finding.nothing"  expected the id of a message in src/i18n  → correct it or add a message in src/i18n',
    'catalog/figures.csv:12:86  error unknown-message  "x"  expected the id of a message in src/i18n  → correct it or add a message in src/i18n',
    'catalog/figures.csv:13:45  error figure-column  "2013/"  expected a year, or a span with its end  → data/README.md tells what each kind reads',
    'catalog/figures.csv:14:27  error figure-column  "2013"  expected the first year with a stroke behind it, as 2010/  → data/README.md tells what each kind reads',
  ],
  'workbook-named-csv': [
    'raw/book.csv:1:1  error file-kind  "a workbook (.xlsx)"  expected a table, as text  → give the file and path the ending of a workbook (.xlsx or .xls), and name its sheet',
  ],
  'picture-as-table': [
    'raw/book.csv:1:1  error file-kind  "a picture (PNG)"  expected a table, as text  → put the published table there; if there is none, transcribe it into a CSV file and say so in notes',
  ],
  'web-page-as-workbook': [
    'raw/book.xls:1:1  error file-kind  "a web page (HTML)"  expected a table  → put the published table there; if there is none, transcribe it into a CSV file and say so in notes',
  ],
  'workbook-of-two-sheets': [
    'raw/book.xlsx:1:1  error wrong-sheet  ""  expected sheet to be one of 表1 | 表2  → name in sheet the one that holds the table, as it stands on its tab',
  ],
  'workbook-without-that-sheet': [
    'raw/book.xlsx:1:1  error wrong-sheet  "表9"  expected sheet to be one of 表1  → name in sheet the one that holds the table, as it stands on its tab',
  ],
  'damaged-workbook': [
    'raw/book.xlsx:1:1  error unreadable-workbook  "Unknown Namespace: "  expected a whole workbook (.xlsx, or .xls of Excel 95 and later)  → fetch the file again; if it is as published, save its sheet as CSV, keep both, and say so in notes',
  ],
  'cells-of-a-workbook': [
    'raw/book.xlsx:2:2  error hidden-value  "5.5"  expected a display of the value -5.5; the number format #,##0.0;#,##0.0 shows something else  → compare with the publication; if it is so, say why in confirmed',
    'raw/book.xlsx:2:3  error hidden-value  "-"  expected a display of the value 0; the number format 0.0;-0.0;"-" shows something else  → compare with the publication; if it is so, say why in confirmed',
    'raw/book.xlsx:3:2  error uncomputed-formula  "=1+1"  expected the result of the formula, which the workbook does not hold  → save the workbook in a spreadsheet program under another name, keep both, and say so in notes',
    'raw/book.xlsx:3:3  error unrounded-value  "14030.91235"  expected a number as it was printed; 14030.912345678 has no number format, what is seen of it depends on the width of column 3  → give the printed form by cells and printed; if it is so, say why in confirmed',
    'raw/book.xlsx:4:2  error not-a-number  "#REF!"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/book.xlsx:4:3  error not-a-number  "date 2020-03-05"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
  ],
  'hidden-in-workbook': [
    'raw/book.xlsx:1:3  error hidden-cells  "2018"  expected a column that is shown; this one is hidden in the workbook and may be no part of the table  → leave it out by range; if it is so, say why in confirmed',
    'raw/book.xlsx:3:1  error hidden-cells  "河北"  expected a row that is shown; this one is hidden in the workbook and may be no part of the table  → leave it out in excludeRows by its line; if it is so, say why in confirmed',
  ],
  'merged-value': [
    'raw/book.xlsx:2:2  error merged-value  "13432.4"  expected a number in a cell of its own; this one is merged over 2 cells  → leave it out by excludeRows or range; if it is so, say why in confirmed',
  ],
  'raised-digit': [
    'raw/book.xls:2:3  error raised-digit  "14617.01"  expected a text in one type; parts of this one are in another, its last digit may be a raised footnote mark  → compare with the publication; if it is so, say why in confirmed',
  ],
  'workbook-with-password': [
    'raw/book.xlsx:1:1  error unreadable-workbook  "File is password-protected"  expected a workbook without a password  → fetch the file again; if it is as published, save its sheet as CSV, keep both, and say so in notes',
  ],
  'period-not-in-heading': [
    'raw/book.csv:1:8  error unknown-period  "2018年第五季度"  expected a period such as 2020, 2018年第四季度, 2020年1—9月 or 2016-2020 from this heading  → describe 2018年第五季度 by name in a column of its own, and give that column its period',
    'raw/book.csv:1:18  error unknown-period  "2109"  expected a period such as 2020, 2018年第四季度, 2020年1—9月 or 2016-2020 from this heading  → describe 2109 by name in a column of its own, and give that column its period',
  ],
  'sheet-of-a-text': [
    'raw/book.csv:1:1  error wrong-sheet  "表1"  expected a workbook; this file is text  → remove sheet and range from the sidecar',
  ],
  'ambiguous-alias': [
    'catalog/regions.csv:2:38  error ambiguous-alias  "National"  expected an alias of one entry; it also means 130000  → keep the alias at one entry, or add the province to it',
    'catalog/regions.csv:3:53  error ambiguous-alias  "National"  expected an alias of one entry; it also means CN  → keep the alias at one entry, or add the province to it',
  ],
  'ambiguous-region': [
    'raw/income.csv:3:1  error ambiguous-region  "吉林"  expected one region; it may be 220000 吉林省 or 220200 吉林省吉林市  → use the code or the full name, as 福州市鼓楼区, or another column, or say in the sidecar where the rows lie (within)',
  ],
  'contradicting-catalog': [
    'catalog/regions.csv:6:46  error contradicting-region  "泉山区"  expected 云龙区, as data/catalog/divisions.csv calls 320303  → correct the name or the code; if the place was renamed, give the other name as an alias',
    'catalog/regions.csv:7:39  error misplaced-region  "350000"  expected 620100, by the code 620102  → correct the parent or the code',
    'catalog/regions.csv:7:113  error ambiguous-alias  "仓山区"  expected an alias of one entry; it also means 350104  → keep the alias at one entry, or add the province to it',
  ],
  'county-among-prefectures': [
    'raw/income.csv:3:1  error ambiguous-region  "云龙"  expected the full name, if 320303 江苏省徐州市云龙区 is meant: the table names no other county  → map it with codes to the code of the region that is meant',
  ],
  'outside-within': [
    'raw/income.csv:4:1  error unknown-region  "仓山区"  expected a region within 徐州市; this is 350104 福建省福州市仓山区  → correct the text, or within in the sidecar',
  ],
  'prefecture-or-county': [
    'raw/income.csv:3:1  error ambiguous-region  "朝阳"  expected one region; it may be 211300 辽宁省朝阳市 or 110105 北京市朝阳区 or 220104 吉林省长春市朝阳区  → use the code or the full name, as 福州市鼓楼区, or another column, or say in the sidecar where the rows lie (within)',
    'raw/income.csv:4:1  error ambiguous-region  "Chaoyang"  expected one region; it may be 211300 辽宁省朝阳市 or 110105 北京市朝阳区 or 220104 吉林省长春市朝阳区  → use the code or the full name, as 福州市鼓楼区, or another column, or say in the sidecar where the rows lie (within)',
  ],
  'shanxi-or-shaanxi': [
    'raw/income.csv:3:1  error ambiguous-region  "Shanxi"  expected one region; it may be 140000 山西省 or 610000 陕西省  → use the code or the full name, as 福州市鼓楼区, or another column, or say in the sidecar where the rows lie (within)',
  ],
  'shared-county-name': [
    'raw/income.csv:2:1  error ambiguous-region  "鼓楼区"  expected one region; it may be 320302 江苏省徐州市鼓楼区 or 350102 福建省福州市鼓楼区  → use the code or the full name, as 福州市鼓楼区, or another column, or say in the sidecar where the rows lie (within)',
    'raw/income.csv:3:1  error ambiguous-region  "城关区"  expected one region; it may be 540102 西藏自治区拉萨市城关区 or 620102 甘肃省兰州市城关区  → use the code or the full name, as 福州市鼓楼区, or another column, or say in the sidecar where the rows lie (within)',
    'raw/income.csv:4:1  error ambiguous-region  "鼓楼"  expected one region; it may be 320302 江苏省徐州市鼓楼区 or 350102 福建省福州市鼓楼区  → use the code or the full name, as 福州市鼓楼区, or another column, or say in the sidecar where the rows lie (within)',
    'raw/income.csv:5:1  error ambiguous-region  "Gulou District"  expected one region; it may be 320302 江苏省徐州市鼓楼区 or 350102 福建省福州市鼓楼区  → use the code or the full name, as 福州市鼓楼区, or another column, or say in the sidecar where the rows lie (within)',
  ],
  'swapped-names': [
    'raw/income.csv:3:4  error contradicting-region  "Shaanxi"  expected a name of 140000 山西省, which the row names; this is 610000 陕西省  → compare the row with the publication; if it is right, map the text with codes',
    'raw/income.csv:6:22  error contradicting-region  "350104"  expected a name of 320303 江苏省徐州市云龙区, which the row names; this is 350104 福建省福州市仓山区  → compare the row with the publication; if it is right, map the text with codes',
  ],
  'unknown-within': [
    'raw/income.sidecar.json:6:13  error unknown-region  "徐洲市"  expected a region that the rows lie in  → correct the text, or add it to data/catalog/regions.csv as an alias of the region it means',
  ],
  'wrong-place-around': [
    'raw/income.csv:3:5  error contradicting-region  "福州市"  expected a place around 320303 江苏省徐州市云龙区, which the row names  → compare the row with the publication; if it is right, map the text with codes',
    'raw/income.csv:4:9  error contradicting-region  "江苏"  expected a place around 350104 福建省福州市仓山区, which the row names  → compare the row with the publication; if it is right, map the text with codes',
    'raw/income.csv:5:6  error unknown-region  "兰洲市"  expected a region that the row lies in  → correct the text, or add it to data/catalog/regions.csv as an alias of the region it means',
  ],
  'bad-catalog-column': [
    'catalog/sources.csv:1:1  error missing-column  "concept"  expected columns id, aliases, title, publisher, published, url, language, tier, concept, notes  → add the missing columns',
    'catalog/sources.csv:1:56  error unknown-column  "concpt"  expected one of id, aliases, title, publisher, published, url, language, tier, concept, notes  → correct the heading',
  ],
  'bad-catalog-parent': [
    'catalog/regions.csv:5:37  error misplaced-region  "230000"  expected 220000, by the code 220200  → correct the parent or the code',
    'catalog/regions.csv:5:37  error unknown-region  "230000"  expected the id of a region  → add that region or correct the id',
  ],
  // Indicator income and target income-2027 are in broken rows: who names them is not to blame.
  'bad-rows-and-names': [
    'catalog/figures.csv:2:14  error catalog-value  "drawing"  expected one of ranking, latest-ranking, map, spark-map, trend, codes-trend, multiples, strip, parts-strip, coverage, ladder, dumbbell, scatter, structure-years, structure-provinces, pace, target, yearly-bars, latest-bars, target-bars, first-and-last, plan, planned-parts  → correct kind',
    'catalog/figures.csv:3:28  error unknown-region  "hebei"  expected the id of a region  → correct it or add a region',
    'catalog/indicators.csv:2:80  error catalog-value  "none"  expected a whole number  → correct decimals',
    'catalog/indicators.csv:3:80  error unknown-unit  "percents"  expected the id of a unit  → correct the unit or add it to units.csv',
    'catalog/targets.csv:3:48  error unknown-region  "hebei"  expected the id of a region  → correct it or add the region',
    'catalog/targets.csv:4:76  error catalog-value  "soon"  expected a date, a span, standing or not-stated  → correct deadline',
  ],
  'bad-catalog-value': [
    'catalog/sources.csv:2:53  error catalog-value  "28 February 2021"  expected YYYY, YYYY-MM, YYYY-MM-DD or nothing  → correct published',
  ],
  'bad-change': [
    'catalog/changes.csv:2:13  error unknown-indicator  "no-such-indicator"  expected the id of an indicator  → correct it',
    'catalog/changes.csv:2:31  error unknown-region  "999999"  expected ids of regions separated by |  → correct it',
    'catalog/changes.csv:3:7  error incomplete-revision  "revised"  expected an indicator, the old and the new value of a revised figure  → correct it',
  ],
  'bad-json': [
    'raw/income.sidecar.json:5:3  error sidecar-json  ""source""  expected valid JSON: a comma, or the end of the list or object  → mend the JSON',
  ],
  'bad-json-cut': [
    'raw/income.sidecar.json:10:3  error sidecar-json  ""  expected valid JSON: a key in double quotation marks, or no comma before  → mend the JSON',
  ],
  'bad-json-token': [
    'raw/income.sidecar.json:4:12  error sidecar-json  "表一"  expected valid JSON: a text in double quotation marks, a number, true, false or null  → mend the JSON',
  ],
  'bad-key': [
    'raw/income.sidecar.json:5:3  error sidecar-schema  "sauce"  expected one of name, path, title, source, locator, within, sheet, range, encoding, hash, holds, layout, delimiter, headerRows, footer, missingValues, numbersIn, defaults, columns, items, sections, constants, excludeRows, cells, confirmed, withhold, notes  → correct it; "Keys of a sidecar" in data/README.md says what it holds',
  ],
  'bad-key-within': [
    'raw/income.sidecar.json:18:7  error sidecar-schema  "perod"  expected one of indicator, dimensions, unit, region, within, period, periodNote, status, qualifier, source, locator, quote, note, name, match, role, dimension, codes, items, reason, fillDown, figureId  → correct columns.1; "Keys of a sidecar" in data/README.md says what it holds',
  ],
  'bad-regex': [
    'raw/income.sidecar.json:16:16  error sidecar-schema  "^(\\d{4}$"  expected a regular expression  → correct columns.1.match; "Keys of a sidecar" in data/README.md says what it holds',
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
    'catalog/sources.csv:3:1  error duplicate-id  "bureau"  expected one row with this id  → remove the row or rename it',
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
  'unlikely-period': [
    'raw/income.csv:1:23  error unknown-period  "0219"  expected a period such as 2020, 2018年第四季度, 2020年1—9月 or 2016-2020 from this heading  → describe 0219 by name in a column of its own, and give that column its period',
    'raw/income.csv:2:12  error unfinished-period  "2021"  expected a time that was over when its source was published, 2021-02-28  → compare the year with the publication, and the date of the source in sources.csv; if it is so, say why in confirmed',
    'raw/income.csv:2:20  error future-period  "2030"  expected a time before its source was published, 2021-02-28  → compare the year with the publication, and the date of the source in sources.csv; if it is so, say why in confirmed',
    'raw/income.csv:2:36  error unlikely-period  "1936"  expected a year from 1949 on  → compare the year with the publication, and the date of the source in sources.csv; if it is so, say why in confirmed',
    'raw/income.csv:2:36  error years-out-of-order  "1936"  expected years that ascend or descend; they run 2020, 2021, 2030, 1936  → compare the headings with the publication; if it is so, say why in confirmed',
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
    'raw/income.csv:2:2  error encoding  "0xB9"  expected text in utf-8  → declare the encoding of the file in its sidecar (utf-8, gb18030, big5, utf-16le, utf-16be)',
  ],
  'wrong-unit': [
    'raw/income.sidecar.json:9:13  error wrong-unit  "人"  expected a unit of money, as income is in yuan  → correct the unit in the sidecar',
  ],
  'disguised-encoding': [
    'raw/income.csv:1:1  error encoding  "gb18030"  expected text in gb18030; this reads as utf-8 from end to end  → declare the encoding of the file in its sidecar (utf-8, gb18030, big5, utf-16le, utf-16be); if it is so, say why in confirmed',
    'raw/income.csv:2:1  error damaged-text  "鍏ㄥ浗"  expected readable text; this is text that was read in the wrong encoding once  → compare with the publication; if it is damaged there, transcribe it into a new file and say so in notes; if it is so, say why in confirmed',
    'raw/income.csv:2:1  error unknown-region  "鍏ㄥ浗"  expected a region of data/catalog/regions.csv  → correct the text, or add it there as an alias of the region it means',
    'raw/income.csv:3:1  error damaged-text  "娌冲寳"  expected readable text; this is text that was read in the wrong encoding once  → compare with the publication; if it is damaged there, transcribe it into a new file and say so in notes; if it is so, say why in confirmed',
    'raw/income.csv:3:1  error unknown-region  "娌冲寳"  expected a region of data/catalog/regions.csv  → correct the text, or add it there as an alias of the region it means',
  ],
  'same-word-twice': [
    'raw/income.sidecar.json:19:15  error unknown-unit  "圆"  expected a unit of data/catalog/units.csv  → correct the text, or add it there as an alias of the unit it means',
    'raw/income.sidecar.json:25:15  error unknown-unit  "圆"  expected a unit of data/catalog/units.csv  → correct the text, or add it there as an alias of the unit it means',
  ],
  'lost-key': [
    'raw/income.sidecar.json:22:5  error sidecar-schema  "__proto__"  expected another key  → rename it, or take it out',
    'raw/income.sidecar.json:25:5  error unused-rule  "constructor"  expected a row label of raw/income.csv  → correct the rule after the file, or remove it',
  ],
  'damaged-text': [
    'raw/income.csv:2:12  error not-a-number  "1713\\u00001.5"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
    'raw/income.csv:2:16  error damaged-text  "\\u0000"  expected readable text; this is a control character  → compare with the publication; if it is damaged there, transcribe it into a new file and say so in notes',
    'raw/income.csv:3:1  error unknown-region  "河北\\u001B"  expected a region of data/catalog/regions.csv  → correct the text, or add it there as an alias of the region it means',
    'raw/income.csv:3:3  error damaged-text  "\\u001B"  expected readable text; this is a control character  → compare with the publication; if it is damaged there, transcribe it into a new file and say so in notes',
    'raw/income.csv:4:1  error damaged-text  "锟斤拷"  expected readable text; this is text that was read in the wrong encoding once  → compare with the publication; if it is damaged there, transcribe it into a new file and say so in notes; if it is so, say why in confirmed',
    'raw/income.csv:4:1  error unknown-region  "锟斤拷"  expected a region of data/catalog/regions.csv  → correct the text, or add it there as an alias of the region it means',
    'raw/income.csv:5:1  error unknown-region  "河北\\uE000"  expected a region of data/catalog/regions.csv  → correct the text, or add it there as an alias of the region it means',
    'raw/income.csv:5:3  error damaged-text  "\\uE000"  expected readable text; this is a character of private use, which every font shows otherwise  → compare with the publication; if it is damaged there, transcribe it into a new file and say so in notes; if it is so, say why in confirmed',
    'raw/income.csv:6:1  error damaged-text  "�"  expected readable text; this is what is left of a character that could not be read  → compare with the publication; if it is damaged there, transcribe it into a new file and say so in notes',
    'raw/income.csv:6:1  error unknown-region  "�"  expected a region of data/catalog/regions.csv  → correct the text, or add it there as an alias of the region it means',
    'raw/income.csv:7:1  error unknown-region  "Hebei Ã¥"  expected a region of data/catalog/regions.csv  → correct the text, or add it there as an alias of the region it means',
    'raw/income.csv:7:7  error damaged-text  "Ã¥"  expected readable text; this is text that was read in the wrong encoding once  → compare with the publication; if it is damaged there, transcribe it into a new file and say so in notes; if it is so, say why in confirmed',
    'raw/income.csv:8:1  error damaged-text  "烫烫烫"  expected readable text; this is text that was read in the wrong encoding once  → compare with the publication; if it is damaged there, transcribe it into a new file and say so in notes; if it is so, say why in confirmed',
    'raw/income.csv:8:1  error unknown-region  "烫烫烫"  expected a region of data/catalog/regions.csv  → correct the text, or add it there as an alias of the region it means',
  ],
  'damaged-sidecar': [
    'raw/income.sidecar.json:4:14  error damaged-text  "<U+202E>"  expected readable text; this is a character that nobody can see  → type the text anew',
    'raw/income.sidecar.json:6:13  error damaged-text  "\\u0000"  expected readable text; this is a control character  → type the text anew',
    'raw/income.sidecar.json:6:27  error damaged-text  "<U+200B>"  expected readable text; this is a character that nobody can see  → type the text anew',
    'raw/income.sidecar.json:6:33  error damaged-text  "锟斤拷"  expected readable text; this is text that was read in the wrong encoding once  → type the text anew',
  ],
  'damaged-catalog': [
    'catalog/breaks.csv:2:20  error damaged-text  "<U+200B>"  expected readable text; this is a character that nobody can see  → type the text anew',
    'catalog/breaks.csv:3:15  error damaged-text  "<U+202E>"  expected readable text; this is a character that nobody can see  → type the text anew',
  ],
  'wrong-mark': [
    'raw/income.csv:1:1  error encoding  "byte-order mark of utf-16be"  expected text in utf-16le, as declared  → declare the encoding of the file in its sidecar (utf-8, gb18030, big5, utf-16le, utf-16be)',
  ],
  'repeated-key': [
    'raw/income.sidecar.json:6:3  error repeated-key  "source"  expected a key given once; the first is at 5:3  → keep one of them',
    'raw/income.sidecar.json:15:7  error repeated-key  "role"  expected a key given once; the first is at 14:7  → keep one of them',
  ],
  'comment-in-json': [
    'raw/income.sidecar.json:5:3  error sidecar-json  "// the bureau itself"  expected valid JSON: no comment  → mend the JSON',
  ],
  'trailing-comma': [
    'raw/income.sidecar.json:19:5  error sidecar-json  "}"  expected valid JSON: a key in double quotation marks, or no comma before  → mend the JSON',
  ],
  'bad-delimiter': [
    'raw/income.sidecar.json:21:16  error sidecar-schema  """  expected one character: no letter, digit, sign, point, quotation mark or line break  → correct delimiter; "Keys of a sidecar" in data/README.md says what it holds',
  ],
  'path-outside': [
    'raw/income.sidecar.json:3:11  error sidecar-schema  "../raw/income.csv"  expected the name of the file beside the sidecar, without folders  → correct path; "Keys of a sidecar" in data/README.md says what it holds',
  ],
  'misnamed-table': [
    'raw/income.sidecar.json:2:11  error misnamed-table  "incomes"  expected income, the name of the file without its ending  → correct name',
  ],
  'slow-pattern': [
    'raw/income.sidecar.json:21:13  error sidecar-schema  "^(注+)+$"  expected a regular expression without a repetition in a repetition  → correct footer; "Keys of a sidecar" in data/README.md says what it holds',
  ],
  'same-name': [
    'raw/income.csv:2:4  error duplicate-key  "16020.7"  expected one value of income:CN:2019:incomeSource=total in this table; the first is at 2:4  → exclude one of the two rows, or tell them apart by a dimension',
    'raw/income.csv:2:12  error duplicate-key  "17131.5"  expected one value of income:CN:2020:incomeSource=total in this table; the first is at 2:12  → exclude one of the two rows, or tell them apart by a dimension',
    'raw/income.csv:3:4  error duplicate-key  "15373.1"  expected one value of income:130000:2019:incomeSource=total in this table; the first is at 3:4  → exclude one of the two rows, or tell them apart by a dimension',
    'raw/income.csv:3:12  error duplicate-key  "16467.0"  expected one value of income:130000:2020:incomeSource=total in this table; the first is at 3:12  → exclude one of the two rows, or tell them apart by a dimension',
    'raw/income.sidecar.json:2:11  error same-name  "income"  expected a name used once; raw/b/income.sidecar.json has it too  → rename the table with its file and sidecar',
  ],
  'same-file': [
    'raw/income-again.sidecar.json:2:11  error misnamed-table  "income-again"  expected income, the name of the file without its ending  → correct name',
    'raw/income.sidecar.json:3:11  error same-file  "income.csv"  expected a file described once; raw/income-again.sidecar.json describes it too  → keep one sidecar',
  ],
  'same-content': [
    'raw/income.sidecar.json:6:11  error same-content  "income.csv"  expected a file of its own; raw/income-again.csv holds the same bytes  → remove one with its sidecar; if it is so, say why in confirmed',
  ],
  'unexpected-files': [
    'catalog/old:1:1  error unexpected-file  "old"  expected a catalog that data/README.md describes  → correct its name, or take it out',
    'catalog/old/units.csv:1:1  error unexpected-file  "units.csv"  expected a catalog that data/README.md describes  → correct its name, or take it out',
    'catalog/region.csv:1:1  error unexpected-file  "region.csv"  expected a catalog that data/README.md describes  → correct its name, or take it out',
    'raw/.income.csv:1:1  error unexpected-file  ".income.csv"  expected no hidden file  → take it out, or rename it and describe it',
    'raw/empty.csv:1:1  error missing-origin  "raw/empty.csv"  expected a sidecar raw/empty.sidecar.json  → write one; "A new table" in data/README.md shows how',
    'raw/income:1:1  error missing-origin  "raw/income"  expected a sidecar raw/income.sidecar.json  → write one; "A new table" in data/README.md shows how',
    'raw/income2.sidecar.JSON:1:1  error unexpected-file  "income2.sidecar.JSON"  expected a sidecar whose name ends in .sidecar.json  → rename it, or take it out',
    'raw/notes.csv:1:1  error unexpected-file  "notes.csv"  expected a file of that name, not a folder  → rename the folder, or put the file there',
    'raw/notes.csv/page.txt:1:1  error missing-origin  "raw/notes.csv/page.txt"  expected a sidecar raw/notes.csv/page.sidecar.json  → write one; "A new table" in data/README.md shows how',
    'raw/old/income.xlsx:1:1  error missing-origin  "raw/old/income.xlsx"  expected a sidecar raw/old/income.sidecar.json  → write one; "A new table" in data/README.md shows how',
    'raw/年鉴.2021年:1:1  error missing-origin  "raw/年鉴.2021年"  expected a sidecar raw/年鉴.2021年.sidecar.json  → write one; "A new table" in data/README.md shows how',
  ],
  'cr-line-ends': [
    'raw/income.csv:3:12  error not-a-number  "16467.0.1"  expected a number such as 12,345.67, 约3.5万, <100 or 3-5  → correct the cell after the publication; if it means "no value", list it in missingValues',
  ],
  'wrong-kind': [
    'raw/income.sidecar.json:6:11  error sidecar-schema  "sha256:0"  expected sha256: and 64 hexadecimal digits in lower case  → correct hash; "Keys of a sidecar" in data/README.md says what it holds',
    'raw/income.sidecar.json:17:15  error sidecar-schema  "values"  expected one of region, within, item, period, periodNote, value, quote, note, source, locator, unit, dimension, id, origins, ignore  → correct columns.1.role; "Keys of a sidecar" in data/README.md says what it holds',
    'raw/income.sidecar.json:21:12  error sidecar-schema  "one"  expected a list  → correct notes; "Keys of a sidecar" in data/README.md says what it holds',
    'raw/income.sidecar.json:23:5  error sidecar-schema  ""  expected a text in printedFrom  → correct constants.0.printedFrom; "Keys of a sidecar" in data/README.md says what it holds',
    'raw/income.sidecar.json:24:16  error sidecar-schema  "1"  expected a text  → correct constants.0.value; "Keys of a sidecar" in data/README.md says what it holds',
  ],
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
