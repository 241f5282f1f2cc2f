/* Draws each figure.chart from its own table. Without it the table is what there is to see. */
(() => {
  'use strict';
  if (!window.Chart) return;
  const root = document.documentElement;
  const rtl = root.dir === 'rtl';
  const colour = name => getComputedStyle(root).getPropertyValue(name).trim();
  const number = new Intl.NumberFormat(root.lang);
  const percent = new Intl.NumberFormat(root.lang, { style: 'percent' });

  const rowsOf = figure => [...figure.querySelectorAll('tbody tr')].map(row => {
    const head = row.querySelector('th');
    const cell = row.querySelector('[data-value]');
    return {
      name: head.textContent.trim(),
      href: head.querySelector('a')?.href,
      value: cell.dataset.value === '' ? null : Number(cell.dataset.value),
      told: [...row.querySelectorAll('td')].map(each => each.textContent.trim()).join(' · '),
    };
  });

  const draw = figure => {
    const box = figure.querySelector('.chart-canvas');
    const rows = rowsOf(figure);
    if (!box || rows.length === 0) return;
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', figure.dataset.label + ': ' + rows.map(row => row.name + ' ' + row.told).join('; '));
    box.replaceChildren(canvas);
    const line = figure.dataset.kind === 'line';
    const format = figure.dataset.unit === 'percent' ? percent : number;
    const values = {
      beginAtZero: true, max: figure.dataset.unit === 'percent' ? 1 : undefined,
      ticks: { color: colour('--soft'), callback: value => format.format(value), maxTicksLimit: 6 },
      grid: { color: colour('--rule') }, border: { display: false },
    };
    const names = { offset: true, ticks: { color: colour('--ink'), autoSkip: line }, grid: { display: false }, border: { color: colour('--rule-strong') } };
    if (line) { names.reverse = rtl; values.position = rtl ? 'right' : 'left'; }
    else { values.reverse = rtl; names.position = rtl ? 'right' : 'left'; }
    return new window.Chart(canvas, {
      type: line ? 'line' : 'bar',
      data: {
        labels: rows.map(row => row.name),
        datasets: [{
          data: rows.map(row => row.value),
          backgroundColor: colour('--accent'), borderColor: colour('--accent'),
          borderWidth: line ? 2 : 0, pointRadius: 4, clip: false, tension: 0, spanGaps: true, maxBarThickness: 22,
        }],
      },
      options: {
        indexAxis: line ? 'x' : 'y', responsive: true, maintainAspectRatio: false, animation: false, layout: { padding: { top: 8 } }, locale: root.lang,
        font: { family: getComputedStyle(document.body).fontFamily },
        scales: line ? { x: names, y: values } : { x: values, y: names },
        onClick: (event, hit) => { const row = rows[hit[0]?.index]; if (row?.href) window.location.href = row.href; },
        onHover: (event, hit) => { canvas.classList.toggle('clickable', Boolean(rows[hit[0]?.index]?.href)); },
        plugins: {
          legend: { display: false },
          tooltip: { rtl, textDirection: root.dir, displayColors: false, callbacks: { label: item => rows[item.dataIndex].told } },
        },
      },
    });
  };

  window.Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  const figures = [...document.querySelectorAll('figure.chart')];
  let drawn = figures.map(draw);
  const again = () => { drawn.forEach(each => each?.destroy()); drawn = figures.map(draw); };
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
  window.addEventListener('beforeprint', () => drawn.forEach(each => each?.resize()));
  window.addEventListener('afterprint', () => drawn.forEach(each => each?.resize()));
})();
