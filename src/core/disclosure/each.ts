// What a repeated block is repeated for: items of a fact, nodes with money, budget units, published projects, a project's indicators,
// or entries of the format.
import { findNode } from '../cube/space.ts';
import type { IndicatorSide, Project } from '../ledger/ledger.ts';
import { projectGroup } from '../ledger/space.ts';
import { noteUnits, readFact, reportWrongType, textsOf } from '../narrative/facts.ts';
import { nodesWithMoney } from '../narrative/listing.ts';
import type { SentenceContext } from '../narrative/sentence.ts';
import { projectEnvironment } from '../performance/write.ts';
import { bindNode, chineseNumeral, fillTemplate, withVariables } from '../tables/environment.ts';
import type { Environment } from '../tables/environment.ts';
import type { EachSpec } from './format.ts';

export function repetitions(
  spec: EachSpec,
  environment: Environment,
  context: SentenceContext,
): Environment[] {
  return unnumbered(spec, environment, context).map((one, index) =>
    withVariables(one, { ordinal: chineseNumeral(index + 1), number: `${index + 1}` }),
  );
}

function unnumbered(spec: EachSpec, environment: Environment, context: SentenceContext): Environment[] {
  const { of } = spec;
  if ('fact' in of) return factItems(of.fact, environment, context);
  if ('entries' in of) return of.entries.map((entry) => withVariables(environment, entry));
  if ('projects' in of) {
    return publishedProjects(environment).map((project) => projectEnvironment(project, environment));
  }
  if ('budgetUnits' in of) {
    noteUnits(context);
    return unitsOfBody(environment);
  }
  if ('indicators' in of) return projectIndicators(of.indicators, environment);
  // Without a line nothing is known of any node, and what each of them lacks would drown what the words lack.
  return environment.view.ledger.lines.length === 0 ? [] : nodesWithMoney(of, environment, context);
}

function factItems(template: string, environment: Environment, context: SentenceContext): Environment[] {
  const path = fillTemplate(template, environment);
  const fact = readFact(path, 'list', context);
  if (fact === undefined) return [];
  const items = textsOf(fact) ?? [];
  if (items.length === 0) return reportWrongType(fact, 'list', path, context);
  return items.map((item) => withVariables(environment, { item }));
}

/** Whether or not a unit has money this year, it is a unit. */
function unitsOfBody(environment: Environment): Environment[] {
  const { view } = environment;
  return view.budgetUnits.map(({ code }) =>
    bindNode(environment, 'budgetUnit', findNode(view.space.budgetUnit, code)),
  );
}

/** The indicators of one side of the project at hand, in the ledger's order. */
function projectIndicators(side: IndicatorSide, environment: Environment): Environment[] {
  const project = environment.nodes.get('project')?.code;
  return environment.view.ledger.indicators
    .filter((indicator) => indicator.project === project && indicator.side === side)
    .map(({ level1, level2, level3, target }) =>
      withVariables(environment, {
        'indicator.level1': level1,
        'indicator.level2': level2,
        'indicator.level3': level3,
        'indicator.target': target,
      }),
    );
}

/** The body's projects whose targets are published, in the ledger's order. */
export function publishedProjects(environment: Environment): Project[] {
  const { ledger, body } = environment.view;
  const withTargets = new Set(ledger.indicators.map((indicator) => indicator.project));
  return ledger.projects.filter(
    (project) =>
      (body === undefined || project.budgetUnit === body.code) &&
      projectGroup(project, withTargets) === 'targetsPublished',
  );
}
