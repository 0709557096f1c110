// Writes the blocks of a format in order, and records on the way what they say.
import { assert } from '../lib/assert.ts';
import type { SentenceContext, WrittenInline } from '../narrative/sentence.ts';
import { writeSentence } from '../narrative/write.ts';
import { writeForm } from '../performance/write.ts';
import { fillTemplate, withVariables, type Environment } from '../tables/environment.ts';
import type { LaidGrid } from '../tables/grid.ts';
import type { Template } from '../tables/spec.ts';
import { writeTable } from '../tables/write.ts';
import { writeChart } from './charts.ts';
import { publishedProjects, repetitions } from './each.ts';
import type {
  BlockSpec,
  DisclosureFormat,
  EachSpec,
  FormsReference,
  HeadingSpec,
  ParagraphSpec,
  RoundingNoteSpec,
  TableReference,
} from './format.ts';
import { movedFar } from './moves.ts';
import { DocumentRecord } from './record.ts';
import { moneyUnitLabels } from '../money/unit.ts';
import type { Block, DocumentRounding, Grid, GridCell, Inline } from './tree.ts';
import { unknownFigure } from './unknown.ts';

export class BlockWriter {
  readonly format: DisclosureFormat;
  readonly record = new DocumentRecord();
  readonly rounding: DocumentRounding;
  readonly #view: Environment['view'];
  #section = '';

  constructor(
    format: DisclosureFormat,
    environment: Environment,
    rounding: DocumentRounding = { kind: 'independent', moved: [] },
  ) {
    this.rounding = rounding;
    this.format = format;
    this.#view = environment.view;
  }

  write(specs: readonly BlockSpec[], environment: Environment): Block[] {
    return specs.flatMap((spec) => this.#writeBlock(spec, environment));
  }

  #writeBlock(spec: BlockSpec, environment: Environment): Block[] {
    switch (spec.kind) {
      case 'heading':
        return [this.#heading(spec, environment)];
      case 'paragraph':
        return this.#paragraph(spec, environment);
      case 'roundingNote':
        return this.#roundingNote(spec, environment);
      case 'table':
        return [this.#table(spec, environment)];
      case 'forms':
        return this.#forms(spec, environment);
      case 'chart':
        return writeChart(spec, environment, this.record, this.record.nextId('chart'));
      case 'each':
        this.#noteProjects(spec, environment);
        return repetitions(spec, environment, this.sentenceContext(environment, this.#section)).flatMap(
          (one) => this.write(spec.blocks, one),
        );
    }
  }

  #noteProjects({ of }: EachSpec, environment: Environment): void {
    const { printedProjects, printedIndicatorSides } = this.record;
    if ('projects' in of) {
      for (const { code } of publishedProjects(environment)) printedProjects.add(code);
    }
    if ('indicators' in of) {
      printedIndicatorSides.add(of.indicators);
      const project = environment.nodes.get('project');
      if (project !== undefined) printedProjects.add(project.code);
    }
  }

  #heading(spec: HeadingSpec, environment: Environment): Block {
    const text = fillTemplate(spec.text, environment);
    this.#section = text;
    return {
      kind: 'heading',
      id: this.record.nextId('heading'),
      level: spec.level,
      text,
      ...(spec.contentsText === undefined
        ? {}
        : { contentsText: fillTemplate(spec.contentsText, environment) }),
      startsPage: spec.startsPage ?? false,
    };
  }

  #paragraph(spec: ParagraphSpec, environment: Environment): Block[] {
    const kind = this.#view.body === undefined ? 'department' : 'budgetUnit';
    if (spec.only !== undefined && spec.only !== kind) return [];
    const written = writeSentence(spec, this.sentenceContext(environment, `${this.#section} ${spec.name}`));
    const inlines = written.map((inline) => this.#inline(inline, spec.name));
    return [{ kind: 'paragraph', id: this.record.nextId('paragraph'), style: spec.style ?? 'body', inlines }];
  }

  #roundingNote(spec: RoundingNoteSpec, environment: Environment): Block[] {
    const { kind, moved } = this.rounding;
    if (kind === 'independent') return [];
    const far = movedFar(moved);
    const list = far.map(({ printed, alone, unit, places }) => {
      const words = { label: places[0]?.label ?? '', printed, alone, unit: moneyUnitLabels[unit] };
      return fillTemplate(spec.item, withVariables(environment, words));
    });
    const filled = (text: Template, variables: Readonly<Record<string, string>>): string =>
      fillTemplate(text, withVariables(environment, variables));
    const parts = [
      filled(spec.text, {}),
      moved.length === 0 ? '' : filled(spec.moved, { count: `${moved.length}` }),
      far.length === 0
        ? ''
        : filled(spec.movedFar, { count: `${far.length}`, list: list.join(spec.separator) }),
    ];
    const id = this.record.nextId('paragraph');
    return [{ kind: 'paragraph', id, style: 'note', inlines: [{ kind: 'text', text: parts.join('') }] }];
  }

  #inline(inline: WrittenInline, owner: string): Inline {
    if (inline.kind === 'text') return inline;
    const id = this.record.nextId('figure');
    const { printed, amountFen, form, shareOf, style } = inline;
    if (form === undefined) return { kind: 'figure', id, printed, amountFen };
    const label = this.#section;
    const measure = this.record.measures.state(form, shareOf, { id, label, owner });
    if (style !== undefined && amountFen !== null) {
      this.record.amounts.push({ id, label, form, amountFen, style });
    }
    return { kind: 'figure', id, printed, amountFen, measure };
  }

  #table(reference: TableReference, environment: Environment): Block {
    const spec = this.format.tables.find((table) => table.name === reference.table);
    assert(spec !== undefined, `the format has no table ${reference.table}`);
    const written = writeTable(spec, environment);
    this.record.noteTable(written);
    return {
      kind: 'table',
      id: `table-${spec.name}`,
      name: spec.name,
      printedNumber: spec.printedNumber,
      title: written.title,
      contentsText: written.contentsText,
      headLeft: written.headLeft,
      headRight: written.headRight,
      unit: spec.amount.unit,
      orientation: spec.orientation,
      grid: this.#grid(written.grid, `table-${spec.name}`, written.title),
      notes: written.notes,
    };
  }

  #forms(reference: FormsReference, environment: Environment): Block[] {
    const spec = this.format.forms.find((form) => form.name === reference.form);
    assert(spec !== undefined, `the format has no form ${reference.form}`);
    for (const row of spec.rows) {
      if (row.kind !== 'indicators') continue;
      for (const side of row.frame.sides) this.record.printedIndicatorSides.add(side);
    }
    return publishedProjects(environment).map((project): Block => {
      this.record.printedProjects.add(project.code);
      const written = writeForm(spec, project, environment);
      this.record.problems.push(...written.problems);
      const id = `form-${project.code}`;
      return {
        kind: 'form',
        id,
        project: project.code,
        projectName: project.name,
        title: written.title,
        subtitle: written.subtitle,
        unit: spec.unit,
        grid: this.#grid(written.grid, id, written.title),
      };
    });
  }

  #grid(grid: LaidGrid, owner: string, title: string): Grid {
    const cells = grid.cells.map(({ stated, factFen, ...layout }): GridCell => {
      const id = `${owner}-${layout.row}-${layout.column}`;
      if (factFen !== undefined)
        return { ...layout, figure: { id, printed: layout.text, amountFen: factFen } };
      if (stated === undefined) return layout;
      const label = `${title} · ${stated.label}`;
      const { region, sum, style } = stated;
      if (sum.state !== 'known') {
        if (sum.state === 'undetermined') this.record.noteVague(sum.lines);
        this.record.problems.push(unknownFigure(this.#view, region, sum, label));
        return layout;
      }
      const { amountFen } = sum;
      const measure = this.record.stateRegion(region, { id, label, owner });
      this.record.amounts.push({ id, label, form: [{ sign: 1, region }], amountFen, style });
      return { ...layout, figure: { id, printed: layout.text, amountFen, measure } };
    });
    return { ...grid, cells };
  }

  sentenceContext(environment: Environment, place: string): SentenceContext {
    return {
      environment,
      place,
      reasons: this.format.reasons,
      bases: this.format.bases,
      report: (problem) => this.record.problems.push(problem),
      noteFact: (path) => this.record.printedFacts.add(path),
      noteProject: (code) => this.record.printedProjects.add(code),
      noteDecisive: (region) => this.record.decisive.push(region),
      noteRemainder: (region) => this.record.remainders.push(region),
      reportUnknown: (unknown, where) =>
        this.record.problems.push(unknownFigure(this.#view, unknown.region, unknown.sum, where)),
    };
  }
}
