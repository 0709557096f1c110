// 三: the terms that this format explains, in its order. The terms are official; the explanations are ours.
export const glossary = [
  {
    term: '财政拨款收入',
    meaning: '本级财政部门在本年度拨付的资金，来自一般公共预算、政府性基金预算和国有资本经营预算。',
  },
  {
    term: '事业收入',
    meaning: '事业单位做专业业务及与之配套的辅助活动所得的收入，由财政专户返还的教育收费也在其中。',
  },
  {
    term: '事业单位经营收入',
    meaning: '事业单位在专业业务和辅助活动以外从事经营、又不单独核算的收入。',
  },
  {
    term: '其他收入',
    meaning:
      '财政拨款收入、事业收入和事业单位经营收入以外的各项收入，上级补助收入和附属单位上缴收入也在其中。',
  },
  {
    term: '基本支出预算',
    meaning: '维持机构正常运转、完成日常工作的年度支出安排，由人员经费和公用经费两部分组成。',
  },
  {
    term: '项目支出预算',
    meaning: '在基本支出以外，为特定的工作任务或事业发展目标编制的年度支出安排。',
  },
  {
    term: '“三公”经费',
    meaning:
      '使用财政拨款安排的三类费用：因公出国（境）费，即出国（境）执行公务的旅费、食宿、培训等开支；公务用车购置及运行费，即编制内车辆的更新购置和燃料、维修、通行、保险等开支；公务接待费，即按规定接待公务来客的开支。',
  },
  {
    term: '机关运行经费',
    meaning:
      '行政单位和参照公务员法管理的事业单位，在一般公共预算财政拨款安排的基本支出中用于日常公用方面的经费。',
  },
] as const satisfies readonly Readonly<Record<string, string>>[];
