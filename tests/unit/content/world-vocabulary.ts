/** The vocabulary of the smallest data that has no error (world.ts). */
export const vocabulary = `[tracks]
id: talks
name: Talks
half: diplomacy
symbol: disc
id: crimea
name: Crimea
lane: In Crimea
half: ground
symbol: diamond
tall: yes
[sides]
id: US
name: US and allies
id: Ukraine
name: Ukraine
focus: yes
[estimateGroups]
id: border
kind: total
[imposers]
id: EU
lane: own
[parties]
id: US/EU
name: United States
seat: left
[countGroups]
id: deaths
name: Deaths

[estimateGroups]
id: island
kind: area

id: drills
kind: exercise
[]
`;
