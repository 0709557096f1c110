// Kinds of projects: how they are called, what their money buys, and the targets that fit them.

export interface ProjectKind {
  /** After the subject: 校园安全 + 宣传培训. */
  readonly name: string;
  readonly kind: 'specificPurpose' | 'otherRunning';
  /** In yuan; most projects are near it. */
  readonly middleYuan: number;
  readonly buys: readonly {
    readonly economicClass: string;
    readonly procurement: 'goods' | 'works' | 'services' | '';
    readonly share: number;
  }[];
  readonly quantity: {
    readonly name: string;
    readonly unit: string;
    readonly low: number;
    readonly high: number;
  };
  readonly quality: string;
  readonly benefit: string;
}

const services = (economicClass: string, share: number) =>
  ({ economicClass, procurement: 'services', share }) as const;
const goods = (economicClass: string, share: number) =>
  ({ economicClass, procurement: 'goods', share }) as const;
const plain = (economicClass: string, share: number) => ({ economicClass, procurement: '', share }) as const;

export const projectKinds: readonly ProjectKind[] = [
  {
    name: '宣传培训',
    kind: 'otherRunning',
    middleYuan: 180_000,
    buys: [plain('30216', 0.5), plain('30202', 0.3), plain('30226', 0.2)],
    quantity: { name: '培训人次', unit: '人次', low: 200, high: 5_000 },
    quality: '培训合格率',
    benefit: '知晓率提高',
  },
  {
    name: '信息系统运行维护',
    kind: 'otherRunning',
    middleYuan: 420_000,
    buys: [services('30227', 0.6), services('30213', 0.4)],
    quantity: { name: '维护系统数', unit: '个', low: 1, high: 12 },
    quality: '系统正常运行率',
    benefit: '办事时间缩短',
  },
  {
    name: '信息系统建设',
    kind: 'specificPurpose',
    middleYuan: 1_600_000,
    buys: [services('30227', 0.55), goods('31002', 0.45)],
    quantity: { name: '建成功能模块数', unit: '个', low: 4, high: 30 },
    quality: '验收合格率',
    benefit: '数据共享程度提高',
  },
  {
    name: '设施设备更新',
    kind: 'specificPurpose',
    middleYuan: 950_000,
    buys: [goods('31003', 0.7), goods('31002', 0.3)],
    quantity: { name: '更新设备数', unit: '台（套）', low: 3, high: 260 },
    quality: '设备验收合格率',
    benefit: '服务条件改善',
  },
  {
    name: '设施维护',
    kind: 'otherRunning',
    middleYuan: 520_000,
    buys: [services('30213', 0.75), plain('30299', 0.25)],
    quantity: { name: '维护设施数', unit: '处', low: 2, high: 80 },
    quality: '设施完好率',
    benefit: '设施使用年限延长',
  },
  {
    name: '专项检查',
    kind: 'otherRunning',
    middleYuan: 150_000,
    buys: [plain('30211', 0.5), plain('30226', 0.3), services('30227', 0.2)],
    quantity: { name: '检查次数', unit: '次', low: 20, high: 900 },
    quality: '问题整改率',
    benefit: '违规行为减少',
  },
  {
    name: '服务购买',
    kind: 'specificPurpose',
    middleYuan: 1_200_000,
    buys: [services('30227', 0.9), plain('30226', 0.1)],
    quantity: { name: '服务人数', unit: '人', low: 300, high: 40_000 },
    quality: '服务达标率',
    benefit: '群众负担减轻',
  },
  {
    name: '调查监测',
    kind: 'specificPurpose',
    middleYuan: 380_000,
    buys: [services('30227', 0.6), plain('30226', 0.25), plain('30211', 0.15)],
    quantity: { name: '监测样本数', unit: '个', low: 100, high: 8_000 },
    quality: '数据合格率',
    benefit: '决策依据更加充分',
  },
  {
    name: '能力提升',
    kind: 'specificPurpose',
    middleYuan: 700_000,
    buys: [services('30227', 0.5), goods('31003', 0.35), plain('30216', 0.15)],
    quantity: { name: '覆盖单位数', unit: '个', low: 5, high: 120 },
    quality: '任务完成质量达标率',
    benefit: '服务水平提高',
  },
  {
    name: '基层补助',
    kind: 'specificPurpose',
    middleYuan: 2_400_000,
    buys: [plain('30399', 0.9), plain('30299', 0.1)],
    quantity: { name: '补助对象数', unit: '人', low: 150, high: 12_000 },
    quality: '补助发放准确率',
    benefit: '生活状况改善',
  },
  {
    name: '规划编制',
    kind: 'specificPurpose',
    middleYuan: 320_000,
    buys: [services('30227', 1)],
    quantity: { name: '完成规划数', unit: '项', low: 1, high: 5 },
    quality: '规划评审通过率',
    benefit: '发展目标更加明确',
  },
  {
    name: '日常业务工作经费',
    kind: 'otherRunning',
    middleYuan: 240_000,
    buys: [plain('30201', 0.35), plain('30202', 0.15), plain('30211', 0.3), plain('30226', 0.2)],
    quantity: { name: '开展业务活动次数', unit: '次', low: 6, high: 120 },
    quality: '工作按期完成率',
    benefit: '工作运转平稳',
  },
];
