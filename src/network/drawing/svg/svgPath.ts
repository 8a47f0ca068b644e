/** A number as SVG has it: hundredths of a pixel are enough. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const TURN = 2 * Math.PI;
const ALMOST = 1e-6;

/** A path that is traced like one of a canvas, and written as SVG. Whole circles are elements of their own. */
export class SvgPath {
  private data = '';
  /** Where the next part begins, as long as nothing leads from there. */
  private begun = '';
  private isOpen = false;
  private readonly circles: Circle[] = [];

  moveTo(x: number, y: number): void {
    this.begun = `M${short(x)} ${short(y)}`;
    this.isOpen = true;
  }

  lineTo(x: number, y: number): void {
    if (this.isOpen) this.add(`L${short(x)} ${short(y)}`);
    else this.moveTo(x, y);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.add(`Q${short(cx)} ${short(cy)} ${short(x)} ${short(y)}`);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.add(`h${short(width)}v${short(height)}h${short(-width)}z`);
  }

  arc(x: number, y: number, r: number, from: number, to: number): void {
    if (to - from >= TURN - ALMOST) {
      [this.begun, this.isOpen] = ['', false];
      this.circles.push({ x, y, r });
      return;
    }
    const [startX, startY] = [x + r * Math.cos(from), y + r * Math.sin(from)];
    if (this.isOpen && !this.begun) this.lineTo(startX, startY);
    else this.moveTo(startX, startY);
    const end = `${short(x + r * Math.cos(to))} ${short(y + r * Math.sin(to))}`;
    this.add(`A${short(r)} ${short(r)} 0 ${to - from > Math.PI ? 1 : 0} 1 ${end}`);
  }

  closePath(): void {
    this.add('Z');
  }

  /** The elements of the path, with the same attributes each. */
  elements(attributes: string): string {
    const path = this.data && `<path d="${this.data}"${attributes}/>\n`;
    if (!this.circles.length) return path;
    const circles = this.circles.map(
      ({ x, y, r }) => `<circle cx="${short(x)}" cy="${short(y)}" r="${short(r)}"/>`,
    );
    return `${path}<g${attributes}>\n${circles.join('\n')}\n</g>\n`;
  }

  private add(part: string): void {
    this.data += this.begun + part;
    this.begun = '';
  }
}
