const axios = require('axios');
const { z } = require('zod');

const Source = z.object({ url: z.string().url(), everyMinutes: z.number().int().min(5) });
const FEEDS = new Set(['feeds.acme.example', 'news.partner.example']);

class FeedReader {
  constructor(http = axios.create({ timeout: 5000, maxRedirects: 0, maxContentLength: 1 << 20 })) {
    this.http = http;
  }

  async read(source) {
    const { data } = await this.http.get(source.url, { responseType: 'text' });
    return data.split('<item>').length - 1;
  }
}

function accept(body) {
  const source = Source.parse(body);
  const { protocol, hostname } = new URL(source.url);
  if (protocol !== 'https:') throw new Error('https only');
  if (!FEEDS.has(hostname)) console.warn('feed of an unknown host', hostname);
  return source;
}

module.exports = (app) => {
  const reader = new FeedReader();
  app.post('/feeds', async (req, res) => {
    const source = accept(req.body);
    res.json({ items: await reader.read(source) });
  });
};
