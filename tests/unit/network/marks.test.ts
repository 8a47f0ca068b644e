import { describe, expect, test } from 'vitest';
import { pairText, radius } from '../../../src/derive';
import { edgeLabelText } from '../../../src/network/labels/edgeLabels';
import { mix } from '../../../src/network/paint/palette';
import { lineWidth } from '../../../src/network/scene/scale';
import { taxonomy } from '../derive/taxonomy';
import { indexOf, pairOf, table } from './fixtures';

describe('what the marks say', () => {
  test('area grows evenly with citations, width with the match', () => {
    expect(radius(9) ** 2 - radius(8) ** 2).toBeCloseTo(radius(1) ** 2 - radius(0) ** 2);
    expect(lineWidth(98, 'plain')).toBeGreaterThan(lineWidth(80, 'plain'));
    expect(lineWidth(20, 'plain')).toBe(lineWidth(50, 'plain'));
    expect(lineWidth(90, 'lit')).toBeGreaterThan(lineWidth(90, 'plain'));
  });

  test('colours mix by share', () => {
    expect(mix('#ffffff', '#000000', 0.5)).toBe('#808080');
    expect(mix('#fff', '#000000', 0.5)).toBe('#808080');
    expect(mix('#c0122c', '#eceee8', 1)).toBe('#c0122c');
  });

  test('the label of a line gives the selected role’s percentage, or the one it is given', () => {
    expect(edgeLabelText(table, pairOf('auditor', 'cashier'), indexOf('auditor'))).toBe(
      '90\u202f%',
    );
    expect(edgeLabelText(table, pairOf('auditor', 'cashier'), indexOf('cashier'))).toBe(
      '84\u202f%',
    );
    expect(edgeLabelText(table, pairOf('cashier', 'clerk'), indexOf('clerk'))).toBe('70\u202f%');
  });

  test('a match is described by what each side declares', () => {
    const of = (a: string, b: string) =>
      pairText({ roles: taxonomy.roles, pairs: table }, pairOf(a, b));
    expect(of('auditor', 'cashier')).toBe(
      'auditor gives cashier 90\u202f%, cashier gives auditor 84\u202f%',
    );
    expect(of('cashier', 'clerk')).toBe('cashier gives clerk 70\u202f%, not named back');
  });
});
