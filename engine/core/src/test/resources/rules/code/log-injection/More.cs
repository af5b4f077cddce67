public class More : Controller {
    public void Get([FromQuery] string user, [FromQuery] int id, ILogger logger) {
        logger.LogWarning($"no user {user}"); // expect: code/log-injection
        logger.LogError("no user {User}", user); // expect: code/log-injection
        logger.LogWarning("no user " + id); // ok: a number
        user = "x";
        logger.LogWarning("no user " + user); // ok: overwritten
    }
}
