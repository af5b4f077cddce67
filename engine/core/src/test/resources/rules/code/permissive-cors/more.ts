function configure(app: Express) {
    app.use(cors({ origin: true, credentials: true }));  // expect: code/permissive-cors
}

function configureAgain(app: Express) {
    app.use(cors({ origin: ['https://app.example.org'], credentials: true }));  // ok
    app.use(cors({ origin: true }));  // ok: no credentials
}
