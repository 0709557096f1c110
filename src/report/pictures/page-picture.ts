// What a picture of a page is: its size in points, and its bytes.

export interface PagePicture {
  /** In points, as the page is shown. */
  readonly width: number;
  readonly height: number;
  readonly webp: Uint8Array;
}
