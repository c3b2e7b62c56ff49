/** What is measured, in this order: a module of the same name in measure/ takes the numbers, one in report/ says them. */
export const PARTS = {
  bytes: 'Bytes',
  cards: '1,000 role cards, from JSON text to pixels',
  scroll: 'Skipping off-screen',
  update: 'Update',
  growth: 'Growth',
  tasks: 'Long tasks',
  shift: 'Layout shift',
  line: 'A slow line',
  memory: 'Memory',
  render: '500 documents as HTML',
};
