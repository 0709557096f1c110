// The checks that are written by hand, one file each.
import { runningCostsHaveVehicles } from './assets/running-costs-have-vehicles.ts';
import { vehiclesWithinTheirQuota } from './assets/vehicles-within-their-quota.ts';
import { basicExpenditureGoesDownToSections } from './classification/basic-expenditure-goes-down-to-sections.ts';
import { codeLevelsAreComplete } from './classification/code-levels-are-complete.ts';
import { codesAscend } from './classification/codes-ascend.ts';
import { economicClassesMap } from './classification/economic-classes-map.ts';
import { expenditureGoesDownToItems } from './classification/expenditure-goes-down-to-items.ts';
import { functionalCodesExist } from './classification/functional-codes-exist.ts';
import { fundsAndCodesAgree } from './classification/funds-and-codes-agree.ts';
import { namesBelongToCodes } from './classification/names-belong-to-codes.ts';
import { rowsAreNotRepeated } from './classification/rows-are-not-repeated.ts';
import { rowsBearOfficialNames } from './classification/rows-bear-official-names.ts';
import { runningCodesFitTheirColumn } from './classification/running-codes-fit-their-column.ts';
import { departmentsHoldTheirUnits } from './companions/departments-hold-their-units.ts';
import { attachmentsAreThere } from './completeness/attachments-are-there.ts';
import { changesHaveReasons } from './completeness/changes-have-reasons.ts';
import { contentsMatchTheBody } from './completeness/contents-match-the-body.ts';
import { contentsNameTheRightPages } from './completeness/contents-name-the-right-pages.ts';
import { partsAndSectionsAreAllThere } from './completeness/parts-and-sections-are-all-there.ts';
import { projectsHaveForms } from './completeness/projects-have-forms.ts';
import { sectionsSaySomething } from './completeness/sections-say-something.ts';
import { tableColumnsAreAllThere } from './completeness/table-columns-are-all-there.ts';
import { headingsStandInTheContents } from './completeness/headings-stand-in-the-contents.ts';
import { tablesBearOfficialTitles } from './completeness/tables-bear-official-titles.ts';
import { tableNumbersRunOn } from './completeness/table-numbers-run-on.ts';
import { tablesAreAllThere } from './completeness/tables-are-all-there.ts';
import { termsAreExplained } from './completeness/terms-are-explained.ts';
import { threePublicFundsHaveQuantities } from './completeness/three-public-funds-have-quantities.ts';
import { countsMatchTheirLists } from './counts/counts-match-their-lists.ts';
import { itemsAgreeWithThemselves } from './counts/items-agree-with-themselves.ts';
import { projectCountsAgree } from './counts/project-counts-agree.ts';
import { bodyNameIsTheSame } from './names/body-name-is-the-same.ts';
import { itemsBearOfficialNames } from './names/items-bear-official-names.ts';
import { kindOfBodyIsTheSame } from './names/kind-of-body-is-the-same.ts';
import { projectNamesAgree } from './names/project-names-agree.ts';
import { fewBeneficiariesAreReviewed } from './sensitive/few-beneficiaries-are-reviewed.ts';
import { internalPapersAreReviewed } from './sensitive/internal-papers-are-reviewed.ts';
import { personalNumbersAreReviewed } from './sensitive/personal-numbers-are-reviewed.ts';
import { personsAreReviewed } from './sensitive/persons-are-reviewed.ts';
import { secrecyMarksAreReviewed } from './sensitive/secrecy-marks-are-reviewed.ts';
import { secretBusinessIsReviewed } from './sensitive/secret-business-is-reviewed.ts';
import { amountsInTextsFitTheBudget } from './targets/amounts-in-texts-fit-the-budget.ts';
import { basisNamesADocument } from './targets/basis-names-a-document.ts';
import { boundsCanBeMet } from './targets/bounds-can-be-met.ts';
import { boundsCanBeMissed } from './targets/bounds-can-be-missed.ts';
import { comparatorsFitTheirIndicator } from './targets/comparators-fit-their-indicator.ts';
import { costTargetsFitTheBudget } from './targets/cost-targets-fit-the-budget.ts';
import { firstLevelIndicatorsAreComplete } from './targets/first-level-indicators-are-complete.ts';
import { formsAreNotRepeated } from './targets/forms-are-not-repeated.ts';
import { formElementsAreComplete } from './targets/form-elements-are-complete.ts';
import { goalsDifferByPeriod } from './targets/goals-differ-by-period.ts';
import { indicatorsDoNotContradict } from './targets/indicators-do-not-contradict.ts';
import { indicatorsHaveTargets } from './targets/indicators-have-targets.ts';
import { outputIsMeasuredFully } from './targets/output-is-measured-fully.ts';
import { pricesTimesQuantitiesFitTheBudget } from './targets/prices-times-quantities-fit-the-budget.ts';
import { projectsAreToldApart } from './targets/projects-are-told-apart.ts';
import { quantitiesAreNumbers } from './targets/quantities-are-numbers.ts';
import { ratesHaveNumbers } from './targets/rates-have-numbers.ts';
import { satisfactionIsAShare } from './targets/satisfaction-is-a-share.ts';
import { targetDatesAreOfTheYear } from './targets/target-dates-are-of-the-year.ts';
import { targetsHaveUnits } from './targets/targets-have-units.ts';
import { textsAreNotCopied } from './targets/texts-are-not-copied.ts';
import { wholePeriodCoversTheYear } from './targets/whole-period-covers-the-year.ts';
import { formsAreFilledInBeforePublication } from './timeliness/forms-are-filled-in-before-publication.ts';
import { publishedWithinTwentyDays } from './timeliness/published-within-twenty-days.ts';
import { amountsAreWellFormed } from './units-and-notes/amounts-are-well-formed.ts';
import { amountsInSentencesShareAUnit } from './units-and-notes/amounts-in-sentences-share-a-unit.ts';
import { amountsInSentencesHaveUnits } from './units-and-notes/amounts-in-sentences-have-units.ts';
import { blanksAndZerosAreNotMixed } from './units-and-notes/blanks-and-zeros-are-not-mixed.ts';
import { budgetsHaveNoNegativeAmounts } from './units-and-notes/budgets-have-no-negative-amounts.ts';
import { decimalsAreUniform } from './units-and-notes/decimals-are-uniform.ts';
import { emptyTablesHaveNotes } from './units-and-notes/empty-tables-have-notes.ts';
import { notesAgreeWithData } from './units-and-notes/notes-agree-with-data.ts';
import { notesBelongToTheirTable } from './units-and-notes/notes-belong-to-their-table.ts';
import { percentagesAreInRange } from './units-and-notes/percentages-are-in-range.ts';
import { percentagesHaveOneStyle } from './units-and-notes/percentages-have-one-style.ts';
import { tablesNameTheirUnit } from './units-and-notes/tables-name-their-unit.ts';
import { bracketsAndQuotesClose } from './wording-and-form/brackets-and-quotes-close.ts';
import { documentNumbersAreWellFormed } from './wording-and-form/document-numbers-are-well-formed.ts';
import { headingNumbersRunOn } from './wording-and-form/heading-numbers-run-on.ts';
import { paragraphsAreNotRepeated } from './wording-and-form/paragraphs-are-not-repeated.ts';
import { marksAreNotDoubled } from './wording-and-form/marks-are-not-doubled.ts';
import { pagesAreNotEmpty } from './wording-and-form/pages-are-not-empty.ts';
import { punctuationIsChinese } from './wording-and-form/punctuation-is-chinese.ts';
import { sentencesAreWhole } from './wording-and-form/sentences-are-whole.ts';
import { sentencesKeepToTheirWords } from './wording-and-form/sentences-keep-to-their-words.ts';
import { templatesAreFilledIn } from './wording-and-form/templates-are-filled-in.ts';
import { wordsAreNotDoubled } from './wording-and-form/words-are-not-doubled.ts';
import { comparisonsNameTheYearBefore } from './years-and-dates/comparisons-name-the-year-before.ts';
import { datesAreWrittenOut } from './years-and-dates/dates-are-written-out.ts';
import { datesExist } from './years-and-dates/dates-exist.ts';
import { projectsRunInTheYear } from './years-and-dates/projects-run-in-the-year.ts';
import { sentencesSpeakOfTheYear } from './years-and-dates/sentences-speak-of-the-year.ts';
import { titlesNameTheYear } from './years-and-dates/titles-name-the-year.ts';
import type { WrittenCheck } from './written-check.ts';

export const writtenChecks: readonly WrittenCheck[] = [
  functionalCodesExist,
  personalNumbersAreReviewed,
  secrecyMarksAreReviewed,
  secretBusinessIsReviewed,
  personsAreReviewed,
  internalPapersAreReviewed,
  fewBeneficiariesAreReviewed,
  templatesAreFilledIn,
  wordsAreNotDoubled,
  paragraphsAreNotRepeated,
  marksAreNotDoubled,
  bracketsAndQuotesClose,
  sentencesKeepToTheirWords,
  sentencesAreWhole,
  documentNumbersAreWellFormed,
  punctuationIsChinese,
  headingNumbersRunOn,
  tablesNameTheirUnit,
  emptyTablesHaveNotes,
  notesAgreeWithData,
  notesBelongToTheirTable,
  amountsAreWellFormed,
  decimalsAreUniform,
  amountsInSentencesHaveUnits,
  amountsInSentencesShareAUnit,
  formElementsAreComplete,
  firstLevelIndicatorsAreComplete,
  outputIsMeasuredFully,
  indicatorsHaveTargets,
  quantitiesAreNumbers,
  ratesHaveNumbers,
  satisfactionIsAShare,
  boundsCanBeMissed,
  boundsCanBeMet,
  comparatorsFitTheirIndicator,
  targetsHaveUnits,
  targetDatesAreOfTheYear,
  costTargetsFitTheBudget,
  amountsInTextsFitTheBudget,
  pricesTimesQuantitiesFitTheBudget,
  wholePeriodCoversTheYear,
  goalsDifferByPeriod,
  textsAreNotCopied,
  basisNamesADocument,
  projectsAreToldApart,
  formsAreNotRepeated,
  indicatorsDoNotContradict,
  namesBelongToCodes,
  rowsBearOfficialNames,
  codeLevelsAreComplete,
  codesAscend,
  rowsAreNotRepeated,
  fundsAndCodesAgree,
  economicClassesMap,
  runningCodesFitTheirColumn,
  expenditureGoesDownToItems,
  basicExpenditureGoesDownToSections,
  datesExist,
  datesAreWrittenOut,
  titlesNameTheYear,
  comparisonsNameTheYearBefore,
  sentencesSpeakOfTheYear,
  projectsRunInTheYear,
  vehiclesWithinTheirQuota,
  runningCostsHaveVehicles,
  publishedWithinTwentyDays,
  formsAreFilledInBeforePublication,
  bodyNameIsTheSame,
  projectNamesAgree,
  itemsBearOfficialNames,
  kindOfBodyIsTheSame,
  departmentsHoldTheirUnits,
  countsMatchTheirLists,
  projectCountsAgree,
  tablesAreAllThere,
  partsAndSectionsAreAllThere,
  sectionsSaySomething,
  termsAreExplained,
  contentsMatchTheBody,
  contentsNameTheRightPages,
  tablesBearOfficialTitles,
  tableNumbersRunOn,
  headingsStandInTheContents,
  attachmentsAreThere,
  changesHaveReasons,
  tableColumnsAreAllThere,
  projectsHaveForms,
  threePublicFundsHaveQuantities,
  blanksAndZerosAreNotMixed,
  budgetsHaveNoNegativeAmounts,
  percentagesAreInRange,
  percentagesHaveOneStyle,
  itemsAgreeWithThemselves,
  pagesAreNotEmpty,
];
