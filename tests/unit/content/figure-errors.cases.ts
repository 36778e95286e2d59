import type { Case } from './table-errors.cases';

const S = 'data/story.aml';

/** What a step tells its figure, wrongly. */
const F = 'figure: estimates\nrows: e01';
const focused = (figure: string, focus: string): string => `figure: ${figure}\nfocus: ${focus}`;
export const figureCases: readonly Case[] = [
  [
    'a focus of estimates that no row has',
    S,
    F,
    focused('estimates', '2014-03-27 e01 US 2014-03-29'),
    [
      'data/story.aml:29 focus: "2014-03-29" is nothing that the figure estimates turns on (expected days, ids or sides of data/estimates.csv)'
    ]
  ],
  [
    'a focus that only an unverified row has',
    S,
    F,
    focused('estimates-area', 'e03'),
    [
      'data/story.aml:29 focus: "e03" is nothing that the figure estimates-area turns on (expected days, ids or sides of data/estimates.csv)'
    ]
  ],
  [
    'dots for something that is no estimate',
    S,
    F,
    `${focused('dots', 't01')}\nrows: e01`,
    ['data/story.aml:29 focus: "t01" is nothing that the figure dots turns on (expected an id of data/estimates.csv)']
  ],
  [
    'dots without a choice',
    S,
    F,
    'figure: dots',
    ['data/story.aml:28 figure: "dots" has no rows (expected a line "rows: …": ids of data/estimates.csv)']
  ],
  [
    'an exercise without its row',
    S,
    F,
    focused('counts', 'exercise'),
    ['data/story.aml:28 figure: "counts" has no rows (expected a line "rows: …": ids of data/estimates.csv)']
  ],
  [
    'counts of a group that is not there',
    S,
    F,
    focused('counts', 'birds'),
    [
      'data/story.aml:29 focus: "birds" is nothing that the figure counts turns on (expected a group of data/counts.csv, or exercise)'
    ]
  ],
  [
    'counts of nothing',
    S,
    F,
    'figure: counts\nrows: n01',
    [
      'data/story.aml:28 figure: "counts" has no focus (expected a line "focus: …": a group of data/counts.csv, or exercise)'
    ]
  ],
  [
    'a quotation nobody made',
    S,
    F,
    focused('quote', 's0-99'),
    ['data/story.aml:29 focus: "s0-99" is nothing that the figure quote turns on (expected an id of data/claims.csv)']
  ],
  [
    'a timeline that stops at no event',
    S,
    F,
    focused('timeline', 'e01'),
    [
      'data/story.aml:29 focus: "e01" is nothing that the figure timeline turns on (expected the track of the meetings, or an id of data/timeline.csv)'
    ]
  ],
  [
    'a matrix without that issue',
    S,
    F,
    focused('matrix', 'Russia'),
    [
      'data/story.aml:29 focus: "Russia" is nothing that the figure matrix turns on (expected third, for the party that is not in the room, or an issue of data/positions.csv)'
    ]
  ],
  [
    'issues neither blank nor agreed',
    S,
    F,
    focused('issues', 'full'),
    ['data/story.aml:29 focus: "full" is nothing that the figure issues turns on (expected blank or agreed)']
  ],
  [
    'a focus of a figure that turns on nothing',
    S,
    F,
    focused('vote', 'Ukraine'),
    ['data/story.aml:29 focus: "Ukraine" is nothing to the figure vote (expected no focus)']
  ],
  [
    'a focus without a figure',
    S,
    F,
    'focus: talks',
    ['data/story.aml:28 focus: "talks" has no figure (expected no focus)']
  ],
  [
    'events among estimates',
    S,
    'rows: e01',
    'rows: e01 t01',
    [
      'data/story.aml:29 rows: "t01" is of data/timeline.csv, which the figure estimates does not list (expected an id of data/estimates.csv)'
    ]
  ],
  ...['days', 'hours', 'timeline'].map((figure): Case => [
    `estimates among the events of ${figure}`,
    S,
    F,
    `figure: ${figure}\nrows: t01 e01`,
    [
      `data/story.aml:29 rows: "e01" is of data/estimates.csv, which the figure ${figure} does not list (expected an id of data/timeline.csv)`
    ]
  ]),
  [
    'events among statements',
    S,
    F,
    'figure: statements\nrows: t01',
    [
      'data/story.aml:29 rows: "t01" is of data/timeline.csv, which the figure statements does not list (expected an id of data/estimates.csv)'
    ]
  ],
  [
    'estimates among deaths',
    S,
    F,
    `${focused('counts', 'deaths')}\nrows: n01 e01`,
    [
      'data/story.aml:30 rows: "e01" is of data/estimates.csv, which the figure counts does not list (expected an id of data/counts.csv)'
    ]
  ],
  [
    'deaths in an exercise',
    S,
    F,
    `${focused('counts', 'exercise')}\nrows: n01`,
    [
      'data/story.aml:30 rows: "n01" is of data/counts.csv, which the figure counts does not list (expected an id of data/estimates.csv)'
    ]
  ],
  [
    'rows of a figure that lists none',
    S,
    F,
    'figure: voices\nrows: e01',
    ['data/story.aml:29 rows: "e01" is not listed by the figure voices (expected no rows)']
  ],
  [
    'rows without a figure',
    S,
    F,
    'rows: e01',
    ['data/story.aml:28 rows: "e01" has no figure to list it (expected no rows)']
  ]
];
