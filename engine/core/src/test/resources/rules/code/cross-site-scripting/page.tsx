export function Page({ html }: { html: string }) {
    const el = document.getElementById('x')!;
    el.innerHTML = html; // expect: code/cross-site-scripting
    el.innerHTML = `<b>${location.hash}</b>`; // expect: code/cross-site-scripting
    el.innerHTML = ''; // ok: a constant
    el.textContent = html; // ok: text
    el.innerHTML = DOMPurify.sanitize(html); // ok: cleaned
    return <div dangerouslySetInnerHTML={{ __html: html }} />; // expect: code/cross-site-scripting
}
app.get('/', (req, res) => {
    res.send('<p>' + req.query.name + '</p>'); // expect: code/cross-site-scripting
    res.send(req.body); // ok: an object is sent as JSON
    res.json({ name: req.query.name }); // ok: JSON
});
