import { useMemo, useState, type KeyboardEvent } from 'react';
import { choose, select } from '../../state/actions.ts';
import { clipText } from '../../state/clip-text.ts';
import { useExplorer } from '../../state/store.ts';
import { arranged, cellWords, countOf, type Cell, type Matrix } from './arranged.ts';
import { circlePlaces, type CirclePlace } from './circle-places.ts';
import classes from './MatrixCircle.module.css';

const RADIUS = 260;
/** Half of the picture's width and height: there is room for names round the circle. */
const HALF = 450;
const NAME_GAP = 22;
/** Letters of a name that find room. */
const LONGEST = 18;
/** Radius of the member with most instruments. */
const LARGEST = 14;
/** Widths of lines; more than `ROOMY` lines are all thinner, so that they do not fill the circle. */
const WIDEST = 9;
const THINNEST = 1;
const ROOMY = 300;
/** How far lines bend towards the middle: 0 not at all, 1 through it. */
const BEND = 0.75;

/** The matrix as a circle: who deal with each other stand side by side, a line is the wider the more they have. */
export function MatrixCircle({ matrix }: { matrix: Matrix }) {
  const { order, members, most } = useMemo(() => arranged(matrix), [matrix]);
  const places = useMemo(() => circlePlaces(order), [order]);
  const chosen = useExplorer(({ selection }) => selection.entities);
  const [under, setUnder] = useState<string | null>(null);
  const bright = under ? [under] : chosen.filter((id) => places.has(id));
  const isBright = ({ a, b }: Cell) =>
    bright.length === 2
      ? bright.includes(a.id) && bright.includes(b.id)
      : [a.id, b.id].some((id) => bright.includes(id));
  const lines = matrix.cells
    .filter((cell) => cell.a.id !== cell.b.id && countOf(cell) > 0)
    .toSorted((x, y) => Number(isBright(x)) - Number(isBright(y)) || countOf(x) - countOf(y));
  const counts = new Map(matrix.members.map((member) => [member.entity.id, countOf(member)]));
  const largest = Math.max(1, ...counts.values());
  const thinning = Math.min(1, ROOMY / lines.length);
  const nameOf = (id: string) => members.get(id)!.name;
  return (
    <div ref={showMiddle} className={classes.scroll}>
      <svg
        className={classes.circle}
        viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`}
        role="group"
        aria-label="Instruments between each two, as a circle"
        data-lit={bright.length > 0 || undefined}
      >
        {lines.map((cell) => (
          <path
            key={`${cell.a.id} ${cell.b.id}`}
            className={classes.line}
            d={curve(places.get(cell.a.id)!, places.get(cell.b.id)!)}
            strokeWidth={thinning * Math.max(THINNEST, WIDEST * Math.sqrt(countOf(cell) / most))}
            data-bright={isBright(cell) || undefined}
            onClick={() => select({ entities: [cell.a.id, cell.b.id], relations: [] })}
          >
            <title>{`${nameOf(cell.a.id)} and ${nameOf(cell.b.id)}: ${cellWords(cell)}`}</title>
          </path>
        ))}
        {order.map((id) => (
          <Member
            key={id}
            label={members.get(id)!.label}
            words={`${nameOf(id)}: ${counts.get(id) ?? 0} instruments`}
            place={places.get(id)!}
            radius={4 + (LARGEST - 4) * Math.sqrt((counts.get(id) ?? 0) / largest)}
            chosen={chosen.includes(id)}
            onChoose={() => choose(id)}
            onOver={(over) => setUnder(over ? id : null)}
          />
        ))}
      </svg>
    </div>
  );
}

/** Where the picture is wider than the screen, it begins with its middle. */
function showMiddle(scroll: HTMLDivElement | null): void {
  if (scroll) scroll.scrollLeft = (scroll.scrollWidth - scroll.clientWidth) / 2;
}

interface MemberProps {
  label: string;
  words: string;
  place: CirclePlace;
  radius: number;
  chosen: boolean;
  onChoose: () => void;
  onOver: (over: boolean) => void;
}

function Member({ label, words, place, radius, chosen, onChoose, onOver }: MemberProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose();
  };
  return (
    <g
      className={classes.member}
      role="button"
      tabIndex={0}
      aria-label={words}
      aria-pressed={chosen}
      transform={`translate(${RADIUS * place.x} ${RADIUS * place.y})`}
      onClick={onChoose}
      onKeyDown={press}
      onPointerEnter={() => onOver(true)}
      onPointerLeave={() => onOver(false)}
      onFocus={() => onOver(true)}
      onBlur={() => onOver(false)}
    >
      <title>{words}</title>
      <circle r={radius} />
      <text
        transform={`rotate(${place.turned})`}
        x={place.before ? -NAME_GAP : NAME_GAP}
        textAnchor={place.before ? 'end' : 'start'}
        dominantBaseline="central"
      >
        {clipText(label, LONGEST)}
      </text>
    </g>
  );
}

function curve(a: CirclePlace, b: CirclePlace): string {
  const middle = { x: ((a.x + b.x) / 2) * (1 - BEND), y: ((a.y + b.y) / 2) * (1 - BEND) };
  const [from, through, to] = [a, middle, b].map(({ x, y }) => `${(RADIUS * x).toFixed(1)} ${(RADIUS * y).toFixed(1)}`);
  return `M ${from} Q ${through} ${to}`;
}
