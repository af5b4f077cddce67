'use strict';

const limits = require('./limits.json');

function overQuota(account, used) {
  const limit = limits[account.plan] ?? limits.free;
  return used >= limit;
}

async function upload(account, file, store, notify) {
  const used = await store.used(account.id);
  if (overQuota(account, used))
    await notify(account.id, 'quota');
    return { stored: false };

  await store.put(account.id, file);
  return { stored: true };
}

module.exports = { upload };
