import { z } from 'zod';
import { tour } from '../../domain';

/** The JSON Schema by which an editor completes and checks data/tours/*.yaml. */
export function tourJsonSchema(): string {
  const schema = { title: 'Rolegraph tour', ...z.toJSONSchema(tour) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
