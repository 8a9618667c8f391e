import { expect, test } from '@jest/globals';
import { Budget, OverBudget } from '../../src/text/budget.js';

const cost = (steps: number, characters = 0) => ({ steps, characters });

test('counts up to its limit and refuses what is more', () => {
  const budget = new Budget(cost(10, 5));
  budget.spend(10);
  budget.make(5);
  expect(budget.spent).toEqual(cost(10, 5));
  expect(() => budget.spend(1)).toThrow(new OverBudget('steps', 10));
  expect(() => budget.make(1)).toThrow('takes more than 5 characters');
  expect(budget.spent).toEqual(cost(10, 5));
});

test('a piece of work that is too dear leaves the rest of the run its own', () => {
  const budget = new Budget(cost(100));
  const dear = (): void => budget.within(cost(10), () => budget.spend(11));
  expect(dear).toThrow(new OverBudget('steps', 10));
  budget.spend(100);
  expect(budget.spent.steps).toBe(100);
});

test('a piece of work gets no more than the work around it has left', () => {
  const budget = new Budget(cost(100));
  budget.within(cost(20), () => {
    budget.spend(15);
    expect(() => budget.within(cost(50), () => budget.spend(6))).toThrow(new OverBudget('steps', 5));
    budget.within(cost(50), () => budget.spend(5));
    expect(() => budget.spend(1)).toThrow(OverBudget);
  });
  expect(budget.spent.steps).toBe(20);
});
