/** A file record as it is copied from a page, with two aliases glued together. */
export const TEXT = `FILE RECORD: TEAPOT-INSPECTOR
Teapot Inspector
[01] THE ORG-CHART ARCHITECTURE
* Who may ask about the teapots, and who may not.
KNOWN ALIASES / DISGUISES:
Kettle AnalystHead of Spouts (Acting)DevOps Steward
[02] THE HABITAT (NATURAL RANGE)
- Canteens 'of the future'
- Listed Buildings
[03] SALARY DELUSION
MARKET AVERAGE
$41,500
* Includes one teapot.
"Paid to look at the lid until the lid is agreed."
[04] THE FLIGHT RISK
FLIGHT RISK:55%ELEVATED RISK
[DIAGNOSIS]Leaves when the tea does.
[05] THE METRICS
Lids Lifted
Counts the lid, not the tea.
Spouts Per Quarter
Rises with the number of quarters.
[06] SIGNATURE WEAPONRY
Calibrated Spoon
Stirs what was settled.
[07] SURVIVAL / ENCOUNTER GUIDE
[IF THIRSTY:]Ask for water.
[08] THE JD AUTOPSY
LINKEDIN ILLUSION
[SOURCE REDACTED]
"You own the end-to-end pour."
OTIOSE TRANSLATION
You hold the cup.
LINKEDIN ILLUSION
[SOURCE: a composite]
"A passion for ceramics is a plus."
OTIOSE TRANSLATION
It is broken on the first day.
[09] DAY-IN-THE-LIFE LOG
[09:00 - 10:30]
Morning Lid Review
Seven lids, one of them blue.
[10] THE BURN WARD
"Nobody drinks it."
"They only photograph it."
— a shift rota
"I was promised biscuits."
[SOURCE REDACTED]
[11] RELATED SPECIMENS
[VIEW FULL TAXONOMY] ↗SYSTEM MATCH: 72%
Biscuit Auditor
Signs for every crumb.
→
SYSTEM MATCH: 8%
Head of Saucers
→
`;

/** The text with one part of it replaced; a part that is not there is a mistake in the test. */
export function changed(part: string, replacement: string, text = TEXT): string {
  if (!text.includes(part)) throw new Error(`not in the text: ${part}`);
  return text.replace(part, () => replacement);
}

/** The number of the first line of a text that holds a part. */
export function lineWith(part: string, text = TEXT): number {
  return text.split('\n').findIndex((line) => line.includes(part)) + 1;
}
