import type { Files } from '$lib/content';
import { vocabulary } from './world-vocabulary';

/** The smallest data that has no error: the shape of the real files, with nothing in it that anybody would publish. */
export const STEP_TEXT =
  'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty 20,000 soldiers are said to stand here.[^count] Moscow gives no number at all.[^denial]';

const vote = [
  'row_type,iso_a3,name,vote,count,basis,source_id,status',
  'summary,,in favour,in favour,193,total,src-a,verified',
  ...Array.from({ length: 193 }, (_, i) => {
    const iso = [Math.floor(i / 26 / 26), Math.floor(i / 26) % 26, i % 26]
      .map((n) => String.fromCharCode(65 + n))
      .join('');
    return `country,${iso},State ${i},in favour,1,list,src-a,verified`;
  })
];

const oblasts = [
  'iso_3166_2,name_en,short,name_uk,capital,namesake,population_2001_thousand,population_2014_thousand,population_2014_basis,' +
    'russian_native_pct_2001,russian_printed,ukrainian_native_pct_2001,ethnic_russian_pct_2001,yanukovych_2010_runoff_pct,' +
    'yanukovych_2010_preliminary_pct,tymoshenko_2010_preliminary_pct,status_population_2001,status_population_2014,status_language,' +
    'status_ethnicity,status_runoff_final,status_runoff_preliminary,source_ids,check_document,status,russian_native_status,' +
    'ukrainian_native_status,ethnic_status,language_source_ids,ethnicity_source_ids,population_2014_source_ids',
  ...Array.from(
    { length: 27 },
    (_, i) =>
      `UA-${i + 10},Unit ${i},Unit ${i},Область,Town,,1000.5,990.1,basis,20.1,20.1,70.2,10.1,40.1,,55.5,verified,verified,verified,` +
      'verified,unverified,verified,src-a,,unverified,verified,verified,verified,src-a,,'
  )
];

const story = `headline: A headline
dek: A dek
dateline: A night
desk: A desk
published: 2026-01-02
opening.shot: europe
opening.day: 2014-03-30
opening.marks: paris*
opening.lines: paris-kyiv
railFrom: 2014-02-18
[chapters]
id: first
title: First
id: second
title: Second
[]

[steps]
id: step-one
chapter: first
date: 30 March
place: Paris
day: 2014-03-30
shot: europe
layers: units
marks: paris* ; kyiv*absent = not at the table
lines: paris-kyiv
figure: estimates
rows: e01
claims: s0-01
text:
${STEP_TEXT}
:end

[.notes]
ref: count
title: The count
holds: The source gives a number.
read: src-a
also: src-b
ref: denial
title: The denial
holds: The source gives none.
read: src-b
[]
[.voices]
side: left
who: A minister
said: “We talked about it”
note: count
[]

id: step-two
chapter: second
date: 31 March
place: Paris
day: 2014-03-31
shot: paris
text:
${STEP_TEXT}
:end

[.notes]
ref: count
title: The count
holds: The source gives a number.
read: src-a
ref: denial
title: The denial
holds: The source gives none.
read: src-b
[]
[]
`;

const tables = [
  'estimates',
  'timeline',
  'deployments',
  'crimea-sites',
  'oblasts',
  'positions',
  'sanctions',
  'un-vote',
  'counts',
  'sources'
];
const methods = `sources.title: Sources
sources.lead: All sources.
methods.title: Methods
methods.lead: How it was made.
data.title: Data
data.lead: The tables.
licence.name: A licence
licence.url: https://example.org/licence
credit: Map data: somebody.

[seeds]
id: src-a
title: The first report
text:
It came first.
:end
[]

[sections]
id: reading
title: What was read
text:
A count is [read](source:src-b) in [one step](step:step-one), and in a [table](table:counts).
:end
id: corrections
title: Corrections
text:
None so far.
:end
[]

[tables]
${tables.map((id) => `id: ${id}\ntitle: Table ${id}\ntext:\nOne row a thing.\n:end`).join('\n')}
[]

[foot]
id: data
title: The data
text:
All [counts](csv:counts), and [how they were read](method:reading).
:end
[]
`;

/** A fresh copy of the smallest data. */
export function world(): Files {
  return {
    'data/story.aml': story,
    'data/methods.aml': methods,
    'data/sources.csv': `id,title,publisher,publisher_short,date,url,type,weak,note
src-a,Title A,Publisher,,2014-03-30,https://example.org/a,press,,
src-b,"Title, B",Publisher,,2014-03,,primary,A repost.,
gk,General knowledge,-,,,,reference,,
`,
    'data/timeline.csv': `id,date,time_local,track,force,title,short,short_alone,detail,place,lat,lon,coord_source,participants,meeting,meeting_note,source_id,status,keep
t01,2014-03-05,,talks,no,A meeting,Paris,,They meet.,Paris,48.85,2.35,,,yes,,src-a,verified,10
t02,2014-03-06,04:20,crimea,yes,An event,Parliament seized,,It happens (src-b).,Simferopol,44.95,34.1,,,no,,src-a,verified,
`,
    'data/estimates.csv': `id,date,low,high,point,unit,scope,group,who,who_short,who_name,side,label,label_short,label_figure,almost,arrivals,wording,source_id,status,leave
e01,2014-03-27,20000,,,troops,near border,border,The Pentagon,Pentagon,,US,"more than 20,000",,,,,Said so.,src-a,verified,10
e02,2014-03-28,40000,50000,,troops,near border,border,An agency,Agency,,US,"40,000–50,000",,,,,Said so.,src-b,verified,20
e03,2014-03-28,,,88000,troops,near border,border,A staff,Staff,,Ukraine,"88,000",,,,,Not found.,gk,unverified,
`,
    'data/deployments.csv': `id,place,name,lat,lon,region,first_seen,later,drawn,kind,short,description,source_id,status
d01,Belgorod,Belgorod,50.6,36.59,Belgorod Oblast,2014-03-24,no,yes,helicopters,helicopters,A base.,src-a,verified
`,
    'data/crimea-sites.csv': `id,place,name,short,in_text,lat,lon,kind,mark,belonged_to,date,surrounded_on,taken_on,drawn,what_happened,source_id,status
c01,A base,Base,,,44.6,33.5,air base,base,Ukraine,2014-03-22,2014-02-27,2014-03-22,yes,Taken.,src-a,verified
c02,An airfield,Airfield,,,45.1,35.1,air base,base,Ukraine,2014-03,,,no,Said to have been.,gk,unverified
`,
    'data/oblasts.csv': `${oblasts.join('\n')}\n`,
    'data/positions.csv': `id,issue,issue_short,party,position,cell,quote,quote_speaker,quote_seed_file,agreed,word,listed,outcome,note,source_ids,status
p01,Way out,Way out,US/EU,Diplomacy.,diplomacy,,,,yes,,Somebody=src-a,,,src-a;src-b,verified
`,
    'data/sanctions.csv': `id,date,imposer,target,people,entities,measure,measure_short,list_total,names,legal_basis,note,source_ids,status
x01,2014-03-17,EU,Officials,21,0,Travel ban,,,,,,src-a,verified
`,
    'data/un-vote.csv': `${vote.join('\n')}\n`,
    'data/counts.csv': `id,group,date,who,what,measure,limit,low,high,point,unit,label,label_short,source_id
n01,deaths,2014-02-20,A ministry,Deaths,,,,,75,people,75,,src-a
`,
    'data/places.csv': `id,name,kind,lat,lon,coord_source,note
paris,Paris,capital,48.85,2.35,,
kyiv,Kyiv,capital,50.45,30.52,,
`,
    'data/lines.csv': `id,kind,via,note
paris-kyiv,absent,paris;kyiv,
`,
    'data/map.aml': `centre: 32 48.5
parallels: 46 51
inset: 22 43 40 53
credit: Map: somebody
focus.place: kyiv
focus.country: UKR
focus.units: 27
[levels]
id: wide
extent: -14 7 69 76
graticule: -60 10 100 80
degrees: 10
id: country
scale: 0.1
extent: -14 7 69 76
graticule: -20 25 80 75
degrees: 5
[]
`,
    'data/vocabulary.aml': vocabulary,
    'data/shots.csv': `id,name,extent,extent_stack,names,names_stack,disputed
europe,Europe,-4 40 43 60,-0.4 43.3 40.5 57.6,kyiv paris,kyiv,no
paris,Paris,-3 45.5 10 52.5,,paris,,no
`,
    'data/labels.csv': `id,points,rotation,terrain,omit,keep,around
kyiv,30 50; 31 50.5,,focus,phone,,
UA-12,,,,,narrow,UA-11
`,
    'data/graphics.csv': `id,title,step,table
map,A map,step-one,oblasts
sums,Sums,step-one,counts
`,
    'data/claims.csv': `id,seed_file,kind,speaker,text,date_of_event,transcript_note
s0-01,a.txt,fact,,They met.,2014-03-30,
`
  };
}
