// Edits to the source of React-PDF and what it stands on, made by the bundler while it builds the documents worker, so
// that nothing in node_modules is touched. Each edit names the words it replaces; if an upgrade moves them the build
// stops and says so. When that happens, read what changed upstream, then mend or delete the edit here.
import { fileURLToPath } from 'node:url';

/** @param {string} name */
const ours = (name) => JSON.stringify(fileURLToPath(new URL(`../electron/core/documents/pdf/${name}`, import.meta.url)));

/**
 * @typedef {{ readonly why: string, readonly find: string, readonly replaceWith: string }} Edit
 * @typedef {{ readonly packageName: string, readonly file: RegExp, readonly edits: readonly Edit[] }} Target
 */

/** @type {readonly Target[]} */
export const targets = [
  {
    packageName: '@react-pdf/renderer',
    file: /[\\/]@react-pdf[\\/]renderer[\\/]lib[\\/]react-pdf\.js$/,
    edits: [
      {
        why: 'The key that the PDF format knows is ModDate; readers ignore ModificationDate.',
        find: 'ModificationDate: modificationDate',
        replaceWith: 'ModDate: modificationDate',
      },
      {
        why: 'Every document opened Helvetica, which is not embedded in the file and cannot be reached from a bundle. Without it only our own fonts can be drawn.',
        find: 'autoFirstPage: false,',
        replaceWith: 'autoFirstPage: false, font: null,',
      },
    ],
  },
  {
    packageName: '@react-pdf/font',
    file: /[\\/]@react-pdf[\\/]font[\\/]lib[\\/]index\.js$/,
    edits: [
      {
        why: 'Helvetica, which is never embedded, was opened at once as the font of last resort.',
        find: `        // Load default fonts
        this.load({
            fontFamily: 'Helvetica',
            fontStyle: 'normal',
            fontWeight: 400,
        });
        this.load({
            fontFamily: 'Helvetica',
            fontStyle: 'normal',
            fontWeight: 700,
        });
        this.load({
            fontFamily: 'Helvetica',
            fontStyle: 'italic',
            fontWeight: 400,
        });
        this.load({
            fontFamily: 'Helvetica',
            fontStyle: 'italic',
            fontWeight: 700,
        });`,
        replaceWith: '',
      },
    ],
  },
  {
    packageName: '@react-pdf/layout',
    file: /[\\/]@react-pdf[\\/]layout[\\/]lib[\\/]index\.js$/,
    edits: [
      {
        why: 'Helvetica stood behind every font that we name, so a letter that ours lack would have been set in it, wrongly and not embedded.',
        find: `textIndent, opacity, verticalAlign, } = instance.style;
    const fontFamilies = typeof fontFamily === 'string' ? [fontFamily] : [...(fontFamily || [])];
    // Fallback font
    fontFamilies.push('Helvetica');`,
        replaceWith: `textIndent, opacity, verticalAlign, } = instance.style;
    const fontFamilies = typeof fontFamily === 'string' ? [fontFamily] : [...(fontFamily || [])];`,
      },
      {
        why: 'What is kept whole and is yet taller than a page was set on a page of its own and cut off at the foot. It is divided instead.',
        find: `    const paginator = createPaginator(toFlow(content, pageCtx));`,
        replaceWith: '',
      },
      {
        why: 'The same; and what stands around the words of a page is as high on every page, so it is measured once a document.',
        find: `    const wrap = page.props?.wrap !== false;
    const pages = [];`,
        replaceWith: `    const wrap = page.props?.wrap !== false;
    const region = measureRegion(1);
    const paginator = createPaginator(toFlow(content.map((node) => dividedWhereTooTall(node, region.height)), pageCtx));
    const pages = [];`,
      },
      {
        why: 'The same.',
        find: `        const region = measureRegion(pageNumber);`,
        replaceWith: '',
      },
      {
        why: 'All pages were built twice, the first time only to know how many there are.',
        find: `        const placed = paginator.next(height);`,
        replaceWith: `        const placed = paginator.next(height);
        if (isCounting) {
            pages.push(page);
            pageNumber += 1;
            continue;
        }`,
      },
      {
        why: 'The same.',
        find: `const splitPage = (page, props, { fontStore, yoga }) => {`,
        replaceWith: `const splitPage = (page, props, { fontStore, yoga, totals }) => {
    const isCounting = totals === null;`,
      },
      {
        why: 'Plain words, which is nearly all, are set in lines by us: a third of the time, and a word that is too wide for its column is broken instead of running over the next.',
        find: `    const attributedString = getAttributedString(fontStore, node);
    const container`,
        replaceWith: `    const plain = plainLines(node, width, (style) => fontStore.getFont(style)?.data);
    if (plain) return plain;
    const attributedString = getAttributedString(fontStore, node);
    const container`,
      },
      {
        why: 'Every text was searched for pictures to fetch and for signs that its font lacks; unprintable.ts has refused both.',
        find: `const PREPROCESSORS = [ignoreChars, embedEmojis];`,
        replaceWith: `const PREPROCESSORS = [];`,
      },
      {
        why: 'The whole document was copied once each for links, drawings, things floated, things stacked and round corners. It has none.',
        find: `const layout = asyncCompose(resolveZIndex, resolveOrigin, resolveAssets, paginationStep, resolveTextLayout, resolveFloats, resolvePercentRadius, resolveDimensions, resolveSvg, resolveAssets, resolveInheritance, resolvePercentHeight, resolvePagesPaddings, resolveStyles, resolveLinkSubstitution, resolveBookmarks, resolvePageTemplates, resolvePageSizes, resolveYoga);`,
        replaceWith: `const layout = asyncCompose(paginationStep, resolveTextLayout, resolveDimensions, resolveAssets, resolveInheritance, resolvePagesPaddings, resolveStyles, resolveBookmarks, resolvePageTemplates, resolvePageSizes, resolveYoga);`,
      },
      {
        why: 'The same, for what stands around each page.',
        find: `const relayoutPage = compose(resolveTextLayout, resolveFloats, resolvePageDimensions, resolveInheritance, resolvePageStyles);`,
        replaceWith: `const relayoutPage = compose(resolveTextLayout, resolvePageDimensions, resolveInheritance, resolvePageStyles);`,
      },
      {
        why: 'The content of each page was laid out again, when only what stands around it had changed.',
        find: `        const nodes = instantiate(props(pageNumber), fragments);`,
        replaceWith: `        const nodes = instantiate(props(pageNumber), [probeElement()]);`,
      },
      {
        why: 'The same.',
        find: `        pages.push(relayoutPage(built, fontStore, yoga));`,
        replaceWith: `        pages.push(withContent(relayoutPage(built, fontStore, yoga), isProbe, fragments));`,
      },
      {
        why: 'Every node was copied to be given its place, and once more to lose its part of the layout engine; each is our own copy already.',
        find: `    const newNode = Object.assign({}, node, { box });
    if (!node.children)
        return newNode;
    const children = node.children.map(persistDimensions);
    return Object.assign({}, newNode, { children });`,
        replaceWith: `    node.box = box;
    if (node.children) for (const child of node.children) persistDimensions(child);
    return node;`,
      },
      {
        why: 'The same.',
        find: `    const newNode = Object.assign({}, node);
    delete newNode.yogaNode;
    if (!node.children)
        return newNode;
    const children = node.children.map(destroyYogaNodes);
    return Object.assign({}, newNode, { children });`,
        replaceWith: `    node.yogaNode = undefined;
    if (node.children) for (const child of node.children) destroyYogaNodes(child);
    return node;`,
      },
      {
        why: 'Where pages end is decided by us: its own answer leaves headings alone at the foot of a page, moves a row that goes on out of its columns, and at times forgets what stands on each page.',
        find: `import { createPaginator } from '@react-pdf/paginate';`,
        replaceWith: `import { createPaginator } from ${ours('pageFlow.ts')};
import { dividedWhereTooTall, withContent } from ${ours('pageEnds.ts')};
import { plainLines } from ${ours('plainLines.ts')};`,
      },
    ],
  },
  {
    packageName: '@react-pdf/render',
    file: /[\\/]@react-pdf[\\/]render[\\/]lib[\\/]index\.js$/,
    edits: [
      {
        why: 'Tags: every node is drawn through our tagging, which wraps it in its place in the structure tree.',
        find: 'const renderNode = (ctx, node, options) => {',
        replaceWith: `import { actualTextSpan, drawReadably, ownCodePoints } from ${ours('spelling.ts')};
import { drawEdges } from ${ours('edges.ts')};
import { nameOf } from ${ours('knownGlyphs.ts')};
import { encloseIn } from ${ours('enclosures.ts')};
import { addNavigation } from ${ours('navigation.ts')};
import { drawDecoration, drawTagged, openTags } from ${ours('tagging.ts')};
const renderNode = (ctx, node, options) => drawTagged(ctx, node, options, () => drawUntagged(ctx, node, options));
const drawUntagged = (ctx, node, options) => {`,
      },
      {
        why: 'Tags: backgrounds and borders carry no meaning, so they are artifacts; and ours are plain lines.',
        find: `    renderBackground(ctx, node);
    renderBorders(ctx, node);
    const renderFn = renderFns[node.type];`,
        replaceWith: `    drawDecoration(ctx, node, options, () => {
        renderBackground(ctx, node);
        drawEdges(ctx, node);
    });
    const renderFn = renderFns[node.type];`,
      },
      {
        why: 'Tags: the tree is opened before the first page and closed after the last.',
        find: `    const options = { imageCache: new Map(), fieldSets: [] };
    pages.forEach((page) => renderNode(ctx, page, options));`,
        replaceWith: `    const options = { imageCache: new Map(), fieldSets: [], tags: openTags(ctx) };
    pages.forEach((page) => renderNode(ctx, page, options));
    options.tags.close();`,
      },
      {
        why: 'Bookmarks all stood on one level and led to places counted from the wrong corner; pages had no labels. And there was no way to lay a file in the file, or to say more of it than its title.',
        find: `    addBookmarks(ctx, doc);
    ctx.end();`,
        replaceWith: `    addNavigation(ctx, ctx._root.data, doc);
    encloseIn(ctx, ctx._root.data, doc);
    ctx.end();`,
      },
      {
        why: 'Marks and accents: glyph offsets arrive in points and are scaled down again, so they vanish. Scale them up first, as the advances are.',
        find: `        xOffset: pos.xOffset,
        yOffset: pos.yOffset,
        advanceWidth: glyphs[i].advanceWidth`,
        replaceWith: `        xOffset: pos.xOffset * scale,
        yOffset: pos.yOffset * scale,
        advanceWidth: glyphs[i].advanceWidth`,
      },
      {
        why: 'Copying and reading aloud: where the shapes on the page do not spell what was written, the words are written beside them.',
        find: `        renderRun(ctx, run);
    }`,
        replaceWith: `        drawReadably(ctx, line, run, (one) => renderRun(ctx, one));
    }`,
      },
      {
        why: 'The same: opened inside the text object, because readers place the words by the state of the page while the shapes are drawn.',
        find: `    ctx.addContent('BT');`,
        replaceWith: `    const { ofRun, ofGlyphs } = ctx.actualText ?? {};
    const openSpan = (text) => ctx.addContent(actualTextSpan(text));
    if (ofRun !== undefined) openSpan(ofRun);
    ctx.addContent('BT');`,
      },
      {
        why: 'The same: a single shape that is more, or other, than its letter.',
        find: `        const pos = positions[i];`,
        replaceWith: `        const pos = positions[i];
        const ofGlyph = ofGlyphs?.[i];
        if (ofGlyph !== undefined) {
            flush(i);
            openSpan(ofGlyph);
        }`,
      },
      {
        why: 'The same: closed again after that shape.',
        find: `        x += pos.xAdvance * scale;`,
        replaceWith: `        if (ofGlyph !== undefined) {
            flush(i + 1);
            ctx.addContent('EMC');
        }
        x += pos.xAdvance * scale;`,
      },
      {
        why: 'The same: closed again after the run.',
        find: `    ctx.addContent('ET');`,
        replaceWith: `    ctx.addContent('ET');
    if (ofRun !== undefined) ctx.addContent('EMC');`,
      },
      {
        why: 'Copying and reading aloud: a shape was noted as the first letter that used it, so after one "\u1ecb" every plain "i" was copied as "\u1ecb".',
        find: `            if (font.unicode[gid] == null) {
                font.unicode[gid] = glyph.codePoints;
            }`,
        replaceWith: `            if (font.unicode[gid] == null) {
                font.unicode[gid] = ownCodePoints(font.font, glyph);
            }`,
      },
      {
        why: 'A run of letters that could not be drawn was logged and left out. On a care plan a missing word is worse than no paper.',
        find: `    try {
        renderGlyphs(ctx, glyphs, run.positions, 0, 0);
    }
    catch (error) {
        console.log(error);
    }
    ctx.translate(xAdvance, 0);`,
        replaceWith: `    renderGlyphs(ctx, glyphs, run.positions, 0, 0);
    ctx.translate(xAdvance, 0);`,
      },
      {
        why: 'Every run of letters opened its font anew, to find out by all of its names that it was known.',
        find: `    renderAttachments(ctx, run, glyphs);
    ctx.font(font.type === 'STANDARD' ? font.fullName : font, fontSize);`,
        replaceWith: `    renderAttachments(ctx, run, glyphs);
    ctx.font(font, nameOf(font), fontSize);`,
      },
    ],
  },
  {
    packageName: '@react-pdf/textkit',
    file: /[\\/]@react-pdf[\\/]textkit[\\/]lib[\\/]textkit\.js$/,
    edits: [
      {
        why: 'Right-to-left runs were shaped left to right and then reversed, which joins letters wrongly; and the same words were shaped again and again.',
        find: `const glyphRun = font[0].layout(runString, features, undefined, undefined, 'ltr');`,
        replaceWith: `const glyphRun = shape(font[0], runString, features, (attributes.bidiLevel || 0) % 2 === 1);`,
      },
      {
        why: 'The same.',
        find: `import bidiFactory from 'bidi-js';`,
        replaceWith: `import bidiFactory from 'bidi-js';
import { hasGlyph } from ${ours('knownGlyphs.ts')};
import { isPlain, shape } from ${ours('shaping.ts')};`,
      },
      {
        why: 'Each letter asked its font anew whether it has it, and how large its square is.',
        find: `            font.hasGlyphForCodePoint &&
            font.hasGlyphForCodePoint(codePoint)) {`,
        replaceWith: `            hasGlyph(font, codePoint)) {`,
      },
      {
        why: 'The same.',
        find: `            if (font !== lastFont ||
                fontSize !== lastFontSize ||
                font.unitsPerEm !== lastFont?.unitsPerEm) {`,
        replaceWith: `            if (font !== lastFont || fontSize !== lastFontSize) {`,
      },
      {
        why: 'The same: of fonts there is only one to ask, and words.tsx has asked it for every letter.',
        find: `            j += charLength;
            index += charLength;`,
        replaceWith: `            const step = run.attributes.font.length === 1 ? chars.length - j : charLength;
            j += step;
            index += step;`,
      },
      {
        why: 'Plain words were looked through letter by letter for other scripts and directions.',
        find: `        const { runs: itemizationRuns } = scriptItemizer()(attributedString);`,
        replaceWith: `        const plain = isPlain(attributedString);
        const { runs: itemizationRuns } = plain ? { runs: [] } : scriptItemizer()(attributedString);`,
      },
      {
        why: 'The same.',
        find: `        const { runs: bidiRuns } = bidi()(attributedString);`,
        replaceWith: `        const { runs: bidiRuns } = plain ? { runs: [] } : bidi()(attributedString);`,
      },
      {
        why: 'The same: nor has any of their brackets to be turned round.',
        find: `        const levels = getBidiLevels(attributedString.runs);`,
        replaceWith: `        if (isPlain(attributedString)) return attributedString;
        const levels = getBidiLevels(attributedString.runs);`,
      },
      {
        why: 'How high or low a shape stands was forgotten: marks lay on their letters, and Urdu, which steps down along each word, stood flat.',
        find: `        run.positions[i].yOffset = yOffset;`,
        replaceWith: `        run.positions[i].yOffset += yOffset;`,
      },
      {
        why: 'Cutting a run at a line end began with the last glyph of a letter, so where a font draws a letter as base and dots the base was lost.',
        find: `    const startIndex = glyphIndexAt(start, run);
    const endIndex = glyphIndexAt(end - 1, run);`,
        replaceWith: `    let startIndex = glyphIndexAt(start, run);
    while (startIndex > 0 && run.glyphIndices && run.glyphIndices[startIndex - 1] === run.glyphIndices[startIndex]) startIndex -= 1;
    const endIndex = glyphIndexAt(end - 1, run);`,
      },
      {
        why: 'Spaces of any paragraph gave way to fit one more word on a line, down to nothing: "on call01632 960 001day and night". Only text that is set to both edges may do that.',
        find: `            const shrink = (width * opts.width) / opts.shrink;`,
        replaceWith: `            const shrink = align === 'justify' ? (width * opts.width) / opts.shrink : 0;`,
      },
      {
        why: 'A line could end wherever bold words end, also inside a word: an opening bracket stood alone at the end of one, and a full stop began the next.',
        find: `            const hyphenated = syllables[index + 1] !== ' ';
            const end = start + s.length;`,
        replaceWith: `            const end = start + s.length;
            const hyphenated = syllables[index + 1] !== ' ' && !attributedString.runs.some((run) => run.end === end);`,
      },
      {
        why: 'A line that broke inside a long word, or between two spaces, gained a hyphen that nobody wrote. In an address or a dose that changes what is said.',
        find: `            line = insertGlyph(line.string.length, HYPHEN, line);`,
        replaceWith: '',
      },
    ],
  },
  {
    packageName: 'pdfkit',
    file: /[\\/]pdfkit[\\/]js[\\/]pdfkit\.node\.mjs$/,
    edits: [
      {
        why: 'Each line of a page was turned into bytes letter by letter, and kept by itself until the page was done.',
        find: `    if (!(chunk instanceof Uint8Array)) {
      chunk = fromBinaryString(chunk + '\\n');
    }
    this.uncompressedLength += chunk.length;`,
        replaceWith: `    const isText = !(chunk instanceof Uint8Array);
    if (isText) chunk += '\\n';
    this.uncompressedLength += chunk.length;`,
      },
      {
        why: 'The same.',
        find: `    this.buffer.push(chunk);
    this.data.Length += chunk.length;`,
        replaceWith: `    if (isText && typeof this.buffer.at(-1) === 'string') this.buffer[this.buffer.length - 1] += chunk;
    else this.buffer.push(chunk);
    this.data.Length += chunk.length;`,
      },
      {
        why: 'The same.',
        find: `      this.buffer = concat(this.buffer);
      if (this.compress) {
        this.buffer = zlib.deflateSync(this.buffer);
      }
      if (encryptFn) {`,
        replaceWith: `      this.buffer = concat(this.buffer.map((part) => (typeof part === 'string' ? fromBinaryString(part) : part)));
      if (this.compress) {
        this.buffer = zlib.deflateSync(this.buffer);
      }
      if (encryptFn) {`,
      },
      {
        why: 'The same.',
        find: `const fromBinaryString = str => {
  const out = new Uint8Array(str.length);
  for (let i = 0; i < str.length; i++) {
    out[i] = str.charCodeAt(i) & 0xff;
  }
  return out;
};`,
        replaceWith: `const fromBinaryString = str => Buffer.from(str, 'latin1');`,
      },
    ],
  },
  {
    packageName: 'fontkit',
    file: /[\\/]fontkit[\\/]dist[\\/]module\.mjs$/,
    edits: [
      {
        why: 'A shape is kept with the letters that first used it and was given out with those for ever, so what a page spelt depended on the pages before it.',
        find: `            else this._getBaseGlyph(glyph, characters);
        }
        return this._glyphs[glyph] || null;`,
        replaceWith: `            else this._getBaseGlyph(glyph, characters);
        }
        const known = this._glyphs[glyph];
        if (!known) return null;
        if (arguments.length < 2 || (known.codePoints.length === characters.length && known.codePoints.every((codePoint, place) => codePoint === characters[place]))) return known;
        return Object.assign(Object.create(known), { codePoints: characters });`,
      },
      {
        why: 'Some letters give no place for a mark; OpenType says to skip the mark, and fontkit threw on common Urdu words instead.',
        find: 'let baseCoords = this.getAnchor(baseAnchor);',
        replaceWith: `if (!baseAnchor || !markRecord.markAnchor) return;
        let baseCoords = this.getAnchor(baseAnchor);`,
      },
    ],
  },
];

/**
 * The edited source of one file, or an error that says which words of which package could not be found once.
 * @param {Target} target
 * @param {string} source
 * @returns {string}
 */
export function applyEdits({ packageName, edits }, source) {
  return edits.reduce((text, { why, find, replaceWith }) => {
    const times = text.split(find).length - 1;
    if (times !== 1) {
      throw new Error(
        `${packageName} has changed: the words to edit were found ${times} times instead of once.\nWords: ${find.trim()}\nEdit: ${why}\nMend it in tools/reactPdfTransforms.mjs before using this version.`,
      );
    }
    return text.replace(find, () => replaceWith);
  }, source);
}

/**
 * For the build of the documents worker only: a target that never came past is an error too, because a worker that
 * imports React-PDF unedited prints untagged pages and garbled Arabic without a word.
 * @param {readonly Target[]} [wanted]
 * @returns {import('vite').Plugin}
 */
export function reactPdfTransforms(wanted = targets) {
  /** @type {Set<Target>} */
  const waiting = new Set(wanted);
  return {
    name: 'accord:react-pdf-transforms',
    enforce: 'pre',
    // Whoever starts the build, tests included: React as it is in production has no development runtime to call.
    config: () => ({ oxc: { jsx: { runtime: 'automatic', development: false } } }),
    buildStart() {
      for (const target of wanted) waiting.add(target);
    },
    transform(source, id) {
      const path = id.split('?')[0] ?? id;
      const target = wanted.find(({ file }) => file.test(path));
      if (!target) return undefined;
      waiting.delete(target);
      return { code: applyEdits(target, source), map: null };
    },
    generateBundle() {
      if (waiting.size === 0) return;
      const names = [...waiting].map(({ packageName }) => packageName).join(', ');
      throw new Error(
        `The documents worker was built without ${names}. Bundle them (ssr.noExternal), or mend the paths in tools/reactPdfTransforms.mjs.`,
      );
    },
  };
}
