// The fields that departments work in: what they are called, their functional class, what their projects are about, and which
// institutions belong to them. All names are of nobody.

export interface Field {
  /** After the city's name: 虚构市 + 教育局. */
  readonly office: string;
  readonly field: string;
  /** A functional class of the second level (款) with the usual items 01, 02 and 99. */
  readonly functionalClass: string;
  readonly subjects: readonly string[];
  readonly institutions: readonly string[];
}

export const fields: readonly Field[] = [
  {
    office: '政府办公室',
    field: '政务',
    functionalClass: '20103',
    subjects: ['政务公开', '政务督查', '机要文件'],
    institutions: ['政务信息中心', '机关后勤中心'],
  },
  {
    office: '教育局',
    field: '教育',
    functionalClass: '20501',
    subjects: ['校园安全', '教师培训', '义务教育', '学生体质'],
    institutions: ['教育研究院', '招生考试院', '学生活动中心'],
  },
  {
    office: '卫生健康委员会',
    field: '卫生健康',
    functionalClass: '21001',
    subjects: ['基层卫生', '妇幼保健', '老年健康', '疫苗接种'],
    institutions: ['疾病预防中心', '妇幼保健院', '急救中心'],
  },
  {
    office: '文化和旅游局',
    field: '文化旅游',
    functionalClass: '20701',
    subjects: ['公共文化', '群众文艺', '旅游市场', '图书阅读'],
    institutions: ['图书馆', '文化馆', '艺术学校'],
  },
  {
    office: '民政局',
    field: '民政',
    functionalClass: '20802',
    subjects: ['养老服务', '社会救助', '儿童福利', '婚姻登记'],
    institutions: ['社会福利院', '救助管理站'],
  },
  {
    office: '人力资源和社会保障局',
    field: '人力社保',
    functionalClass: '20801',
    subjects: ['就业服务', '职业技能', '劳动监察', '社保经办'],
    institutions: ['就业服务中心', '社保经办中心'],
  },
  {
    office: '财政局',
    field: '财政',
    functionalClass: '20106',
    subjects: ['预算绩效', '财政监督', '国库集中支付'],
    institutions: ['财政评审中心', '国库支付中心'],
  },
  {
    office: '发展和改革委员会',
    field: '发展改革',
    functionalClass: '20104',
    subjects: ['重大项目', '价格监测', '节能降耗'],
    institutions: ['价格监测中心'],
  },
  {
    office: '审计局',
    field: '审计',
    functionalClass: '20108',
    subjects: ['政府投资审计', '经济责任审计'],
    institutions: ['审计信息中心'],
  },
  {
    office: '统计局',
    field: '统计',
    functionalClass: '20105',
    subjects: ['经济普查', '住户调查', '统计执法'],
    institutions: ['普查中心'],
  },
  {
    office: '市场监督管理局',
    field: '市场监管',
    functionalClass: '20138',
    subjects: ['食品安全', '特种设备', '产品质量', '药品监管'],
    institutions: ['检验检测中心', '消费投诉中心'],
  },
  {
    office: '司法局',
    field: '司法',
    functionalClass: '20406',
    subjects: ['法律援助', '人民调解', '社区矫正', '普法宣传'],
    institutions: ['法律援助中心'],
  },
  {
    office: '科学技术局',
    field: '科技',
    functionalClass: '20601',
    subjects: ['科技成果', '创新平台', '科普活动'],
    institutions: ['科技情报所'],
  },
  {
    office: '体育局',
    field: '体育',
    functionalClass: '20703',
    subjects: ['全民健身', '青少年体育', '体育场馆'],
    institutions: ['体育运动学校', '全民健身中心'],
  },
  {
    office: '退役军人事务局',
    field: '退役军人',
    functionalClass: '20828',
    subjects: ['退役军人就业', '烈士褒扬', '优抚服务'],
    institutions: ['退役军人服务中心'],
  },
  {
    office: '生态环境局',
    field: '生态环境',
    functionalClass: '21101',
    subjects: ['空气质量', '水环境', '土壤污染', '环境监测'],
    institutions: ['环境监测站'],
  },
  {
    office: '住房和城乡建设局',
    field: '住房建设',
    functionalClass: '21201',
    subjects: ['老旧小区', '房屋安全', '燃气安全', '绿色建筑'],
    institutions: ['质量安全监督站', '房产交易中心'],
  },
  {
    office: '农业农村局',
    field: '农业农村',
    functionalClass: '21301',
    subjects: ['粮食生产', '动物防疫', '农产品质量', '农村人居环境'],
    institutions: ['农业技术推广中心', '动物疫控中心'],
  },
  {
    office: '水利局',
    field: '水利',
    functionalClass: '21303',
    subjects: ['河道治理', '防汛抗旱', '农村供水', '水土保持'],
    institutions: ['水文站', '灌区管理处'],
  },
  {
    office: '交通运输局',
    field: '交通运输',
    functionalClass: '21401',
    subjects: ['农村公路', '公共交通', '道路养护', '交通执法'],
    institutions: ['公路事业中心', '交通执法支队'],
  },
  {
    office: '自然资源局',
    field: '自然资源',
    functionalClass: '22001',
    subjects: ['国土空间', '不动产登记', '地质灾害'],
    institutions: ['不动产登记中心', '测绘院'],
  },
  {
    office: '应急管理局',
    field: '应急管理',
    functionalClass: '22401',
    subjects: ['安全生产', '应急救援', '防灾减灾'],
    institutions: ['应急指挥中心'],
  },
  {
    office: '医疗保障局',
    field: '医疗保障',
    functionalClass: '21015',
    subjects: ['医保基金', '异地就医', '医疗救助'],
    institutions: ['医保经办中心'],
  },
  {
    office: '商务局',
    field: '商务',
    functionalClass: '20113',
    subjects: ['消费促进', '外贸服务', '市场供应'],
    institutions: ['会展服务中心'],
  },
  {
    office: '林业和草原局',
    field: '林业草原',
    functionalClass: '21302',
    subjects: ['森林防火', '国土绿化', '湿地保护'],
    institutions: ['林木种苗站', '森林公园管理处'],
  },
  {
    office: '残疾人联合会',
    field: '残疾人',
    functionalClass: '20811',
    subjects: ['残疾人康复', '无障碍环境', '残疾人就业'],
    institutions: ['残疾人康复中心'],
  },
  {
    office: '档案馆',
    field: '档案',
    functionalClass: '20126',
    subjects: ['馆藏档案', '档案数字化', '家谱征集'],
    institutions: [],
  },
  {
    office: '总工会',
    field: '工会',
    functionalClass: '20129',
    subjects: ['职工服务', '困难帮扶', '劳模关爱'],
    institutions: ['工人文化宫'],
  },
];
