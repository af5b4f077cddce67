public class Log : Controller {
    public void Get([FromQuery] string user, ILogger logger) {
        logger.LogInformation("user " + user); // expect: code/log-injection
        logger.LogInformation("started"); // ok
    }
}
