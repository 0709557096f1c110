// What facts are called, so that a message need not name one by its path alone. The name of a group stands for all that is
// below it; that of a reason is what rose or fell.

interface FactName {
  readonly 'zh-CN': string;
  readonly en: string;
}

const names = {
  duties: { 'zh-CN': '部门职责', en: 'duties' },
  'organisation.nature': { 'zh-CN': '单位性质', en: 'nature of the body' },
  'organisation.rank': { 'zh-CN': '机构规格', en: 'rank of the body' },
  'organisation.plates': { 'zh-CN': '加挂的牌子', en: 'further names of the body' },
  'organisation.offices': { 'zh-CN': '内设机构', en: 'offices' },
  'organisation.budgetUnits': { 'zh-CN': '所属预算单位名单', en: 'list of budget units' },
  'organisation.affiliatedInstitutions': { 'zh-CN': '所属单位', en: 'affiliated institutions' },
  'organisation.staffQuota.administrative': { 'zh-CN': '行政编制数', en: 'staff quota, civil servants' },
  'organisation.staffQuota.publicInstitution': { 'zh-CN': '事业编制数', en: 'staff quota, institutions' },
  'organisation.staffQuota.support': { 'zh-CN': '工勤编制数', en: 'staff quota, support' },
  'reasons.agencyOperating': { 'zh-CN': '机关运行经费', en: 'running costs of agencies' },
  'reasons.budgetTotal': { 'zh-CN': '收支预算总额', en: 'total budget' },
  'reasons.fiscalAppropriation': { 'zh-CN': '财政拨款收支总额', en: 'fiscal appropriation' },
  'reasons.carPurchase': { 'zh-CN': '公务用车购置费', en: 'purchase of official cars' },
  'reasons.carRunning': { 'zh-CN': '公务用车运行维护费', en: 'running of official cars' },
  'reasons.cars': { 'zh-CN': '公务用车购置及运行费', en: 'official cars' },
  'reasons.functionalClasses': {
    'zh-CN': '这一功能科目的支出',
    en: 'expenditure of the functional class',
  },
  'reasons.reception': { 'zh-CN': '公务接待费', en: 'official reception' },
  'reasons.travelAbroad': { 'zh-CN': '因公出国（境）费', en: 'official travel abroad' },
  'assets.vehicles.quota': { 'zh-CN': '公务用车编制数', en: 'quota of official cars' },
  'assets.vehicles.leadership': { 'zh-CN': '领导用车数', en: 'cars for leading officials' },
  'assets.vehicles.ministerialLeadership': {
    'zh-CN': '部级领导干部用车数',
    en: 'cars for ministerial officials',
  },
  'assets.vehicles.principalLeadership': {
    'zh-CN': '主要领导干部用车数',
    en: 'cars for principal officials',
  },
  'assets.vehicles.retiredOfficials': { 'zh-CN': '离退休干部用车数', en: 'cars for retired officials' },
  'assets.vehicles.confidentialCommunication': {
    'zh-CN': '机要通信用车数',
    en: 'cars for confidential mail',
  },
  'assets.vehicles.emergency': { 'zh-CN': '应急保障用车数', en: 'cars for emergencies' },
  'assets.vehicles.lawEnforcement': { 'zh-CN': '执法执勤用车数', en: 'cars for law enforcement' },
  'assets.vehicles.specialTechnical': { 'zh-CN': '特种专业技术用车数', en: 'special technical vehicles' },
  'assets.vehicles.publicInstitutionService': {
    'zh-CN': '事业单位业务用车数',
    en: 'service cars of institutions',
  },
  'assets.vehicles.other': { 'zh-CN': '其他公务用车数', en: 'other cars' },
  'assets.plannedVehicles': { 'zh-CN': '拟购置车辆数', en: 'vehicles to be bought' },
  'assets.officeAreaSquareMetres': {
    'zh-CN': '办公用房面积（平方米）',
    en: 'office floor area in square metres',
  },
  'assets.equipmentAbove500000Yuan': {
    'zh-CN': '单价50万元以上通用设备台数',
    en: 'items of equipment above 500,000 yuan',
  },
  'assets.equipmentAbove1000000Yuan': {
    'zh-CN': '单价100万元以上设备台数',
    en: 'items of equipment above 1,000,000 yuan',
  },
  'assets.plannedEquipmentAbove1000000Yuan': {
    'zh-CN': '拟购置单价100万元以上设备台数',
    en: 'items of equipment above 1,000,000 yuan to be bought',
  },
  'performance.wholeBodyTargetReported': {
    'zh-CN': '是否编报部门整体绩效目标',
    en: 'whether a target of the body as a whole is reported',
  },
  'performance.wholeBodyTarget': { 'zh-CN': '部门整体绩效目标', en: 'target of the body as a whole' },
  'procurement.reservedForSmallAndMediumFirmsYuan': {
    'zh-CN': '面向中小企业预留的采购金额',
    en: 'purchases kept for small and medium firms',
  },
  'procurement.reservedForSmallAndMicroFirmsYuan': {
    'zh-CN': '其中面向小微企业预留的采购金额',
    en: 'of these, purchases kept for small and micro firms',
  },
  'reasons.total': { 'zh-CN': '收支决算总额', en: 'total of the final accounts' },
  'reasons.fiscalTotal': { 'zh-CN': '财政拨款收支决算总额', en: 'total of fiscal appropriation' },
  'reasons.generalPublicBudget': { 'zh-CN': '一般公共预算财政拨款支出', en: 'general public budget' },
  'reasons.againstBudget': { 'zh-CN': '决算数与年初预算数', en: 'final accounts against the budget' },
  budgetWasAdjusted: { 'zh-CN': '年中是否调整过预算', en: 'whether the budget was adjusted' },
  'threePublicFunds.travelAbroad': { 'zh-CN': '因公出国（境）情况', en: 'official travel abroad' },
  'threePublicFunds.carPurchase': { 'zh-CN': '公务用车购置情况', en: 'purchase of official cars' },
  'threePublicFunds.carRunning': { 'zh-CN': '公务用车运行维护情况', en: 'running of official cars' },
  'threePublicFunds.reception': { 'zh-CN': '公务接待情况', en: 'official reception' },
  'performance.measures': { 'zh-CN': '绩效管理措施', en: 'performance management' },
  'performance.targets': { 'zh-CN': '编报绩效目标的项目', en: 'projects with targets' },
  'performance.tracked': { 'zh-CN': '绩效跟踪的项目', en: 'projects that were tracked' },
  'performance.evaluated': { 'zh-CN': '绩效自评的项目', en: 'projects that were evaluated' },
  'performance.ratings': { 'zh-CN': '绩效评级', en: 'ratings' },
  'performance.problems': { 'zh-CN': '自评发现的问题', en: 'problems that were found' },
  'procurement.totalYuan': { 'zh-CN': '政府采购金额', en: 'purchases' },
  'procurement.goodsYuan': { 'zh-CN': '货物采购金额', en: 'purchases of goods' },
  'procurement.worksYuan': { 'zh-CN': '工程采购金额', en: 'purchases of works' },
  'procurement.servicesYuan': { 'zh-CN': '服务采购金额', en: 'purchases of services' },
  'procurement.wonBySmallAndMediumFirmsYuan': {
    'zh-CN': '授予中小企业的合同金额',
    en: 'contracts won by small and medium firms',
  },
  'procurement.wonBySmallAndMicroFirmsYuan': {
    'zh-CN': '授予小微企业的合同金额',
    en: 'contracts won by small and micro firms',
  },
  'procurement.wonOfOthersBySmallAndMediumFirmsYuan': {
    'zh-CN': '未预留部分中授予中小企业的合同金额',
    en: 'contracts not kept for them that small and medium firms won',
  },
  functionalPurposes: { 'zh-CN': '这一功能科目的支出用途', en: 'what the functional class is spent on' },
  'notes.governmentPurchaseCatalogue': {
    'zh-CN': '政府购买服务指导性目录',
    en: 'catalogue of services that may be bought',
  },
  'notes.other': { 'zh-CN': '其他需要说明的事项', en: 'other matters' },
} as const satisfies Record<string, FactName>;

/** The name of a fact, or of the nearest group that has one; empty where none is known. */
export function factName(path: string, language: keyof FactName): string {
  const known: Readonly<Record<string, FactName>> = names;
  for (let here = path; here !== ''; here = here.replace(/\.?[^.]*$/u, '')) {
    if (Object.hasOwn(known, here)) return known[here]?.[language] ?? '';
  }
  return '';
}
