// The blocks of a disclosure, each as its kind is shown.
import type { Block } from '../../core/disclosure/tree.ts';
import { Chart } from './chart.tsx';
import { HeadingBlock, ParagraphBlock } from './paragraph.tsx';
import type { Stories } from './stories.ts';
import { Form, Table } from './table.tsx';

export interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly stories: Stories;
}

export function Blocks({ blocks, stories }: BlocksProps) {
  return <>{blocks.map((block) => blockElement(block, stories))}</>;
}

function blockElement(block: Block, stories: Stories) {
  switch (block.kind) {
    case 'heading':
      return <HeadingBlock heading={block} />;
    case 'paragraph':
      return <ParagraphBlock paragraph={block} stories={stories} />;
    case 'table':
      return <Table table={block} stories={stories} />;
    case 'form':
      return <Form form={block} stories={stories} />;
    case 'chart':
      return <Chart chart={block} stories={stories} />;
  }
}
