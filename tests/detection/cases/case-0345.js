const amqp = require('amqplib');

async function consume(url, queue, handle) {
  const connection = await amqp.connect(url);
  const channel = await connection.createChannel();
  await channel.assertQueue(queue, { durable: true });
  await channel.prefetch(5);
  await channel.consume(queue, async (message) => {
    if (message === null) {
      return;
    }
    try {
      await handle(JSON.parse(message.content.toString()));
    } catch (error) {
      console.error('message failed', error);
      channel.nack(message, false, false);
      return;
    }
    channel.ack(message);
  });
  return connection;
}

module.exports = { consume };
