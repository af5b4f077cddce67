import asyncio
import logging

log = logging.getLogger(__name__)


class Publisher:
    def __init__(self, client, topic):
        self._client = client
        self._topic = topic

    async def _send(self, message):
        await self._client.publish(self._topic, message)
        log.debug("sent %d bytes", len(message))

    async def order_placed(self, order):
        payload = order.to_json().encode()
        self._send(payload)
        return order.number

    async def close(self):
        await asyncio.wait_for(self._client.drain(), timeout=5)
