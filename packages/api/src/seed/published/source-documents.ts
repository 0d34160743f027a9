/** Where figures were printed. Titles are descriptions of ours, not the headlines; keys are those of domain.md §7. */
export interface SourceDocumentData {
  key: string;
  title: string;
  publisher: string | null;
  publishedOn: string | null;
  reference: string;
  confidence: 'HIGH' | 'MEDIUM_HIGH' | 'MEDIUM' | 'LOW';
}

const row = (
  key: string,
  title: string,
  publisher: string | null,
  publishedOn: string | null,
  reference: string,
  confidence: SourceDocumentData['confidence'],
): SourceDocumentData => ({ key, title, publisher, publishedOn, reference, confidence });

export const sourceDocuments: readonly SourceDocumentData[] = [
  row('S0', '山东省总工会机关党建报道', '齐鲁晚报·齐鲁壹点', null, '000_58b1b3aba052d0cd.txt（2020年6月）', 'HIGH'),
  row('S1', '山东省直机关党的建设经验专版（非工会材料）', null, null, '001_e16ecb55d1064983.txt（2019年秋）', 'HIGH'),
  row(
    'S2',
    '临沂市总工会党工共建品牌介绍',
    '山东工会融媒体中心',
    null,
    '002_a176f574e3e01dd0.txt（2023年1月转载）',
    'MEDIUM_HIGH',
  ),
  row('S4', '宝鸡市总工会机关党建综述', null, null, '004_2cc25a46b4ee97f0.txt（2024年末）', 'HIGH'),
  row(
    'jp1',
    '第一次全国经济普查数据：按地区分组的工会情况',
    '国家统计局',
    null,
    'stats.gov.cn/sj/pcsj/jjpc/1jp/html/a1a21c.htm',
    'HIGH',
  ),
  row('51', '2008年9月全国工会会员情况', null, null, '51xue.org.cn ArticleID=11605', 'HIGH'),
  row('lw33', '2010年9月全国工会组织和会员情况', null, null, 'lw33.cn/article/a1e1a9e4…', 'HIGH'),
  row('cb11', '2011年末全国集体合同情况', null, null, 'hnr.cn …44174', 'HIGH'),
  row('cn13', '2013年6月全国工会组织情况', '中国新闻网', '2013-10-12', 'chinanews.com/sh/2013/10-12/5369561', 'HIGH'),
  row('17', '2017年9月全国工会组织情况', '央广网（转载）', '2018-10-19', 'training-fly.com …20181019', 'HIGH'),
  row('b100', '2018至2020年百人以上企业建会情况', '新华社（转载）', null, 'ynzzqh.cn …256207', 'HIGH'),
  row('zy20', '2020年全国工会统计（转引年鉴）', null, null, 'yhcgw.cn/top/202112/989704.html', 'MEDIUM_HIGH'),
  row('549', '2020年末全国城市困难职工解困脱困情况', '中工网', '2021-05-31', 'workercn.cn/34166/202105/31', 'HIGH'),
  row('22', '2022年7月全国工会组织情况', null, '2022-08-02', 'i.xpaper.net/lhrb 2022-08-02', 'MEDIUM'),
  row('s9', '第九次全国职工队伍状况调查', null, '2023-03-01', 'news.lygmedia.com/xinwen/20230301', 'HIGH'),
  row(
    'aw23',
    '2023年全国五一劳动奖和全国工人先锋号',
    '人民日报（转载）',
    '2023-04-27',
    'People’s Daily 2023-04-27',
    'HIGH',
  ),
  row('aw24', '2024年全国五一劳动奖推荐评选', null, null, '163.com IQ73N2Q0055061AC；kuwei2.com 49469', 'HIGH'),
  row('js05', '江苏统计年鉴2006：工会情况', '江苏省统计局', null, 'tj.jiangsu.gov.cn/2006/nj16/nj1611.htm', 'HIGH'),
  row('sd16', '山东省2016年困难职工解困情况', null, '2017-01-13', 'jinan.baogaosu.com 2017-01-13', 'HIGH'),
  row('gs', '甘肃省2022年困难职工建档情况', '甘肃日报', '2022-12-07', 'szb.gansudaily.com.cn 2022-12-07', 'HIGH'),
  row('lz', '兰州市2022年末工会组织情况', null, null, 'jszp.org/news 22334', 'HIGH'),
  row('bj', '宝鸡市工会组织和会员实名制情况', null, null, 'mip.changanyouth.cn/redian/shaanxi/40400', 'MEDIUM'),
  row('ly21', '临沂市八大群体入会工作', '中工网', '2021-11-08', 'workercn.cn/c/2021-11-08/6740817', 'HIGH'),
  row('ly23', '临沂市2023年劳动竞赛', null, '2023-07-30', 'linyi.subaoxw.com/zj/2023/0730', 'HIGH'),
  row('ly24', '临沂市2024年工会工作', null, '2024-01-24', 'linyi.subaoxw.com 2024-01-24 (149489, 149493)', 'HIGH'),
  row('rizhao', '日照市2022年农民工入会情况', '日照日报', null, 'fensifuwu.com（日照日报转载）', 'HIGH'),
];
