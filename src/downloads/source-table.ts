import type { Source } from '../record/types.ts';
import { copies } from '../record/vocabulary.ts';
import { column, field, type TableColumn } from './table-column.ts';

/** The columns of the published table of sources, in order. */
export const sourceColumns: readonly TableColumn<Source>[] = [
  field('id', '来源编号，即各表的source列', 'Source id, as in the column source of every table'),
  field('title', '题名，原文', 'Title, as published'),
  column(
    'title_en',
    '题名的英文译文；题名不是中文的为空',
    'English translation of the title; empty where it is not in Chinese',
    ({ translatedTitle }) => translatedTitle.en,
  ),
  column('publisher_zh', '公布者（中文）', 'Publisher in Chinese', ({ publisher }) => publisher.zh),
  column('publisher_en', '公布者（英文）', 'Publisher in English', ({ publisher }) => publisher.en),
  field('published', '公布日期，能知道多少写多少', 'Date of publication as far as it is known'),
  field('language', '语言', 'Language'),
  field('tier', '来源等级：A、B、C', 'Tier of the source: A, B or C'),
  field('copy', '所读为原件（original）还是何种副本', `How it was read: ${copies.join(', ')}`),
  column(
    'copy_holder_zh',
    '副本由谁保存（中文）',
    'Who holds the copy, in Chinese',
    ({ copyHolder }) => copyHolder?.zh ?? null,
  ),
  column(
    'copy_holder_en',
    '副本由谁保存（英文）',
    'Who holds the copy, in English',
    ({ copyHolder }) => copyHolder?.en ?? null,
  ),
  field('read', '读到副本的日期', 'Day or month in which the copy was read'),
  field('url', '网址；不宜链接的为空', 'Address; empty where it is not safe to link'),
  field('licence', '使用条件的编号', 'Id of the terms of use'),
  column(
    'licence_name',
    '使用条件的名称（英文）',
    'Name of the terms of use',
    ({ licence }, ledger) => ledger.data.licences.find(({ id }) => id === licence)?.name.en ?? null,
  ),
  column('note_en', '读了什么、没有读什么（英文）', 'What was read and what was not', ({ note }) => note?.en ?? null),
];
