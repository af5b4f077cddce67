const frame = document.getElementById('checkout');
const TRUSTED = 'https://pay.acme.example';

function show(message) {
  document.getElementById('state').textContent = message;
}

window.addEventListener('message', (event) => {
  const data = event.data;
  if (!data || typeof data !== 'object') {
    return;
  }
  if (data.type === 'paid') {
    show('Thank you');
    window.location.assign('/orders/' + encodeURIComponent(data.order));
  } else if (data.type === 'resize') {
    frame.style.height = Number(data.height) + 'px';
  }
});
