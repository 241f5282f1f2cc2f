/* Draws the journey of a document with what was passed and what waits now. Without it the lists below say the same. */
(() => {
  'use strict';
  const box = document.getElementById('journey');
  const source = document.getElementById('journey-data');
  if (!box || !source || !window.BpmnJS) return;
  let drawing;
  try { drawing = JSON.parse(source.textContent); } catch { return; }
  // What stands beside the steps moves with them and not some time later, so that no picture is taken without it.
  const viewer = new window.BpmnJS({ container: box, canvas: { deferUpdate: false } });
  const mark = (ids, name) => {
    const canvas = viewer.get('canvas');
    const known = viewer.get('elementRegistry');
    ids.forEach(id => { if (known.get(id)) canvas.addMarker(id, name); });
  };
  const button = (name, label, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'small';
    made.textContent = name;
    made.setAttribute('aria-label', label);
    made.title = label;
    made.addEventListener('click', act);
    return made;
  };
  viewer.importXML(drawing.bpmn).then(() => {
    mark(drawing.passed, 'passed');
    mark(drawing.active, 'active');
    // What waits at a step, for the view of all journeys.
    (drawing.notes ?? []).forEach(note => {
      if (!viewer.get('elementRegistry').get(note.element)) return;
      const link = document.createElement('a');
      link.className = 'step-note ' + note.standing;
      link.href = note.href;
      link.dir = 'auto';
      link.textContent = note.text;
      viewer.get('overlays').add(note.element, {
        position: { bottom: 4, left: 2 }, show: { minZoom: 0.1, maxZoom: 10 }, scale: { min: 0.8, max: 1.2 }, html: link });
    });
    const canvas = viewer.get('canvas');
    // On a telephone the whole would be too small to read: then what waits now stands in the middle.
    // No higher than the drawing is at this scale: paper left over pushes down what comes below.
    const noHigher = (whole, scale) => {
      const high = Math.ceil((whole.height + 40) * scale);
      if (high < box.clientHeight) box.style.blockSize = high + 'px';
      canvas.resized();
    };
    const fit = () => {
      box.style.blockSize = '';
      canvas.resized();
      // While the page is laid out anew it may have no size at all.
      if (!canvas.getSize().width || !canvas.getSize().height || !canvas.viewbox().inner.width) return;
      const whole = canvas.viewbox().inner;
      const scale = canvas.zoom('fit-viewport', 'auto');
      if (scale >= (drawing.notes ? 0.4 : 0.5)) {
        noHigher(whole, scale);
        canvas.zoom('fit-viewport', 'auto');
        return;
      }
      const shown = drawing.notes ? drawing.notes.map(note => note.element) : drawing.active;
      const now = viewer.get('elementRegistry').get(shown.find(id => viewer.get('elementRegistry').get(id)));
      noHigher(whole, 0.6);
      canvas.zoom(0.6, 'auto');
      if (!now) return;
      const { width, height } = canvas.viewbox();
      const within = (middle, size, from, all) => Math.max(from, Math.min(middle - size / 2, from + all - size));
      canvas.viewbox({
        x: within(now.x + now.width / 2, width, whole.x - 20, whole.width + 40),
        y: within(now.y + now.height / 2, height, whole.y - 20, whole.height + 40), width, height });
    };
    // Paper is not scrolled: there the whole drawing stands, as wide as the sheet and no higher than it is.
    const onPaper = () => {
      const whole = canvas.viewbox().inner;
      if (!whole.width) return;
      box.classList.add('printed');
      box.style.blockSize = Math.ceil(box.clientWidth * (whole.height + 24) / whole.width) + 'px';
      canvas.resized();
      canvas.zoom('fit-viewport', 'auto');
    };
    const onScreen = () => {
      box.classList.remove('printed');
      box.style.blockSize = '';
      fit();
    };
    fit();
    const tools = document.createElement('div');
    tools.className = 'zoom no-print';
    tools.append(
      button('+', box.dataset.zoomIn, () => canvas.zoom(canvas.zoom() * 1.25)),
      button('−', box.dataset.zoomOut, () => canvas.zoom(canvas.zoom() / 1.25)),
      button('⤢', box.dataset.zoomFit, fit));
    box.append(tools);
    window.addEventListener('resize', () => { if (!box.classList.contains('printed')) fit(); });
    window.addEventListener('beforeprint', onPaper);
    window.addEventListener('afterprint', onScreen);
  }).catch(() => { box.hidden = true; });
})();
