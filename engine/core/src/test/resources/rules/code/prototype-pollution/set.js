const _ = require('lodash');
app.post('/set', (req, res) => {
    settings[req.body.key] = req.body.value; // expect: code/prototype-pollution
    _.merge(settings, req.body); // expect: code/prototype-pollution
    _.set(settings, req.body.path, 1); // expect: code/prototype-pollution
    settings.theme = req.body.theme; // ok: a fixed name
    if (['a', 'b'].includes(req.body.k)) settings[req.body.k] = req.body.v; // ok: checked
    map.set(req.body.key, req.body.value); // ok: a map
});
