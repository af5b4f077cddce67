import axios from 'axios';

function states(nodes: string[]) {
    for (let i = 0; i < nodes.length; i++) {
        await axios.get(`http://${nodes[i]}/health`);  // expect: code/request-in-loop
    }
}

function push(orders: Order[]) {
    for (const order of orders) {
        if (order.open) await fetch('https://hooks.example.org', { method: 'POST', body: JSON.stringify(order) });  // expect: code/request-in-loop
    }
}

function batch(orders: Order[]) {
    await axios.post('https://hooks.example.org', orders);  // ok: once
}
