/** Nationalities as names of autonomous places have them, with or without 族, and as English names of such places do. */
const nationalities: ReadonlyMap<string, string> = new Map([
  ['蒙古', 'Mongol'],
  ['回', 'Hui'],
  ['藏', 'Tibetan'],
  ['维吾尔', 'Uygur'],
  ['苗', 'Miao'],
  ['彝', 'Yi'],
  ['壮', 'Zhuang'],
  ['布依', 'Bouyei'],
  ['朝鲜', 'Korean'],
  ['满', 'Manchu'],
  ['侗', 'Dong'],
  ['瑶', 'Yao'],
  ['白', 'Bai'],
  ['土家', 'Tujia'],
  ['哈尼', 'Hani'],
  ['哈萨克', 'Kazakh'],
  ['傣', 'Dai'],
  ['黎', 'Li'],
  ['傈僳', 'Lisu'],
  ['佤', 'Va'],
  ['畲', 'She'],
  ['拉祜', 'Lahu'],
  ['水', 'Shui'],
  ['东乡', 'Dongxiang'],
  ['纳西', 'Naxi'],
  ['景颇', 'Jingpo'],
  ['柯尔克孜', 'Kirgiz'],
  ['土', 'Tu'],
  ['达斡尔', 'Daur'],
  ['仫佬', 'Mulao'],
  ['羌', 'Qiang'],
  ['布朗', 'Blang'],
  ['撒拉', 'Salar'],
  ['毛南', 'Maonan'],
  ['仡佬', 'Gelao'],
  ['锡伯', 'Xibe'],
  ['普米', 'Pumi'],
  ['塔吉克', 'Tajik'],
  ['怒', 'Nu'],
  ['鄂温克', 'Ewenki'],
  ['保安', 'Bonan'],
  ['裕固', 'Yugur'],
  ['独龙', 'Derung'],
  ['各', 'Various Nationalities'],
]);

const names = [...nationalities.keys()].sort((a, b) => b.length - a.length).join('|');
/** Only these stand without 族 in names of places; 水, 白 and the like then mean something else. */
const bare = '蒙古|哈萨克|柯尔克孜|达斡尔|锡伯|塔吉克|鄂温克|裕固';
const last = new RegExp(`^(.+?)((?:(?:${names})族|${bare})+)$`, 'u');
const each = new RegExp(`(${names})族|(${bare})`, 'gu');

/** `长阳土家族` → 长阳 and its nationalities in English; 东乡族 alone is the name of the place and only drops its 族. */
export function splitNationalities(name: string): { stem: string; english: string[] } {
  const [, stem = name, tail = ''] = last.exec(name) ?? [];
  const english = [...tail.matchAll(each)].map(([, long, short]) => nationalities.get(long ?? short ?? '') ?? '');
  return { stem: stem.replace(/族$/u, ''), english };
}
