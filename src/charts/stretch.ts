import {
  type ComponentChild,
  type ComponentChildren,
  cloneElement,
  h,
  isValidElement,
  type JSX,
  type VNode,
} from 'preact';

/** A path that is a sign of its own size, as a diamond: one place, then strokes from there. */
const SIGN = /^M(-?[\d.]+) (-?[\d.]+)([a-z][^A-Z]*)$/;

type Shape = VNode<Readonly<Record<string, unknown>>>;

/**
 * A drawing that takes the whole width of its frame: places along it become shares of the width, so lines and bars grow while
 * letters, signs and heights keep their size. Its letters hold as long as the frame is no narrower than it was laid out for.
 * @param drawing an `svg` with a width and a height, made of components without state
 */
export function stretch(drawing: JSX.Element): JSX.Element {
  const root = made(drawing) as Shape;
  const { width, height, viewBox: _viewBox, children, ...naming } = root.props;
  const sheet = { width: Number(width), height: Number(height) };
  return h(
    'svg',
    { ...naming, width: '100%', height: sheet.height, 'data-width': sheet.width },
    stretched(children as ComponentChildren, sheet),
  ) as JSX.Element;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** Shapes at their shares; what is drawn as paths stands together on grounds of its own, which are pulled to the width. */
function stretched(children: ComponentChildren, sheet: Sheet): ComponentChild[] {
  const placed = flat(children).map((child) => (isShape(child) ? placedShape(child, sheet) : child));
  const grounds: ComponentChild[] = [];
  let paths: ComponentChild[] = [];
  const finish = () => {
    if (paths.length > 0) grounds.push(ground(paths, sheet));
    paths = [];
  };
  for (const child of placed) {
    if (isShape(child) && child.type === 'path') paths.push(child);
    else {
      finish();
      grounds.push(child);
    }
  }
  finish();
  return grounds;
}

function ground(paths: readonly ComponentChild[], { width, height }: Sheet): ComponentChild {
  const viewBox = `0 0 ${width} ${height}`;
  return h('svg', { class: 'c-pulled', width: '100%', height, viewBox, preserveAspectRatio: 'none' }, paths);
}

/** A shape with its places along the sheet as shares; signs keep their size, paths are left for a ground. */
function placedShape(shape: Shape, sheet: Sheet): ComponentChild {
  const { props } = shape;
  const share = (name: string) => (props[name] === undefined ? {} : { [name]: inPercent(props[name], sheet) });
  switch (shape.type) {
    case 'g':
      return cloneElement(shape, {}, ...stretched(props.children as ComponentChildren, sheet));
    case 'rect':
      return cloneElement(shape, { ...share('x'), ...share('width') });
    case 'circle':
      return cloneElement(shape, share('cx'));
    case 'line':
      return cloneElement(shape, { ...share('x1'), ...share('x2') });
    case 'text':
      return cloneElement(shape, share('x'));
    case 'path': {
      const [, x, y, strokes] = SIGN.exec(String(props.d)) ?? [];
      if (strokes === undefined) return shape;
      return h('svg', { class: 'c-sign', x: inPercent(x, sheet), y }, cloneElement(shape, { d: `M0 0${strokes}` }));
    }
    default:
      return shape;
  }
}

/** One place or several, each as a share of the width, to a tenth of a pixel in the widest frame. */
function inPercent(places: unknown, { width }: Sheet): string {
  return String(places)
    .split(' ')
    .map((place) => `${Number(((Number(place) / width) * 100).toFixed(2))}%`)
    .join(' ');
}

/** All children in a row, of components what they draw. */
function flat(children: ComponentChildren): ComponentChild[] {
  if (Array.isArray(children)) return children.flatMap(flat);
  if (!isShape(children)) return children === null || typeof children !== 'object' ? [children as ComponentChild] : [];
  return typeof children.type === 'function' ? flat(made(children)) : [children];
}

/** What a component without state draws. */
function made(node: ComponentChildren): ComponentChildren {
  if (!isShape(node) || typeof node.type !== 'function') return node;
  const draw = node.type as (props: unknown) => ComponentChildren;
  return made(draw(node.props));
}

function isShape(child: unknown): child is Shape {
  return isValidElement(child);
}
