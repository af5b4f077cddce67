(function () {
  const params = new URLSearchParams(window.location.search);
  const tab = params.get('tab') || 'overview';

  function select(name) {
    document.querySelectorAll('.tab').forEach((el) => {
      el.classList.toggle('active', el.dataset.name === name);
    });
  }

  function heading(name) {
    const box = document.getElementById('heading');
    box.innerHTML = '<h2>' + name + '</h2>';
  }

  select(tab);
  heading(tab);
  window.addEventListener('popstate', () => window.location.reload());
})();
