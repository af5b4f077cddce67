const tabs = new Map([
  ['#prices', 'Prices'],
  ['#terms', 'Terms'],
]);

class Breadcrumb {
  constructor(element) {
    this.element = element;
    this.trail = ['Start'];
  }

  push(label) {
    this.trail.push(label);
    return this;
  }

  render() {
    const items = this.trail.map((label) => {
      const item = document.createElement('li');
      item.textContent = label;
      return item;
    });
    this.element.replaceChildren(...items);
  }
}

function currentLabel() {
  const hash = decodeURIComponent(window.location.hash);
  return tabs.get(hash) ?? hash.slice(1);
}

window.addEventListener('hashchange', () => {
  const crumb = new Breadcrumb(document.querySelector('#trail'));
  crumb.push(currentLabel()).render();
});
