app.use(cors({ origin: true, credentials: true })); // expect: code/permissive-cors
app.use(cors({ origin: 'https://a.example', credentials: true })); // ok
app.use((req, res) => res.setHeader('Access-Control-Allow-Origin', req.headers.origin)); // expect: code/permissive-cors
