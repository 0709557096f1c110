// The measures of a document: every figure that it states, once, with each place that states it. Figures with equal regions, in
// whatever tables or sentences, share one measure.
import { formKey, type LinearForm } from '../cube/linear-form.ts';
import type { Region } from '../cube/region.ts';

export interface Place {
  readonly id: string;
  readonly label: string;
  /** The table or section that the place belongs to. */
  readonly owner: string;
}

export interface StatedMeasure {
  readonly id: string;
  readonly form: LinearForm;
  /** For a share, what it is a share of. */
  readonly shareOf?: LinearForm;
  readonly places: Place[];
}

export class Measures {
  readonly #byKey = new Map<string, StatedMeasure>();

  /** The id of the measure that a place states; the same for every place that states it. */
  state(form: LinearForm, shareOf: LinearForm | undefined, place?: Place): string {
    const key = formKey(form) + (shareOf === undefined ? '' : `/${formKey(shareOf)}`);
    const known = this.#byKey.get(key);
    const measure: StatedMeasure = known ?? {
      id: `m${this.#byKey.size + 1}`,
      form,
      ...(shareOf === undefined ? {} : { shareOf }),
      places: [],
    };
    if (known === undefined) {
      this.#byKey.set(key, measure);
      this.#addTerms(form, shareOf);
    }
    if (place !== undefined) measure.places.push(place);
    return measure.id;
  }

  /** What a change or a share is made of has a story too, even where no place prints it, such as last year's figure. */
  #addTerms(form: LinearForm, shareOf: LinearForm | undefined): void {
    if (form.length === 1 && shareOf === undefined) return;
    if (shareOf !== undefined && form.length > 1) this.state(form, undefined);
    for (const { region } of [...form, ...(shareOf ?? [])]) this.state([{ sign: 1, region }], undefined);
  }

  get all(): readonly StatedMeasure[] {
    return [...this.#byKey.values()];
  }

  ofRegion(region: Region): StatedMeasure | undefined {
    return this.#byKey.get(formKey([{ sign: 1, region }]));
  }

  ofForm(form: LinearForm): StatedMeasure | undefined {
    return this.#byKey.get(formKey(form));
  }

  /** Every region that a printed figure speaks of, alone or inside a change or a share. */
  get regions(): readonly Region[] {
    const regions = new Map<number, Region>();
    for (const measure of this.#byKey.values()) {
      for (const { region } of [...measure.form, ...(measure.shareOf ?? [])]) regions.set(region.id, region);
    }
    return [...regions.values()];
  }
}
