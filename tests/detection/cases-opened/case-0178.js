const PARTNER = 'https://pay.partner.example';

class PaymentFrame {
  constructor(frame, onPaid) {
    this.frame = frame;
    this.onPaid = onPaid;
    window.addEventListener('message', (event) => this.receive(event));
  }

  trusted(origin) {
    return origin === PARTNER;
  }

  receive(event) {
    if (!this.trusted(event.origin)) return;
    const { type, reference } = event.data;
    if (type === 'paid') {
      this.onPaid(reference);
    }
  }

  start(order) {
    this.frame.contentWindow.postMessage({ type: 'start', order }, PARTNER);
  }
}

export { PaymentFrame };
