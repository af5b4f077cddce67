import errorHandler from 'errorhandler';

const app = express();
app.use(errorHandler());  // expect: code/debug-mode
function tail(app: Express) {
    app.use('/admin', errorHandler());  // expect: code/debug-mode
}

function quiet(app: Express, log: Log) {
    app.use(errorHandler({ log: false }));  // ok
    app.use(errorPages());  // ok
}
