using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Acme.Tracking;

public class TrackingController : ControllerBase
{
    private readonly ILogger<TrackingController> _logger;

    public TrackingController(ILogger<TrackingController> logger) => _logger = logger;

    [HttpPost("/track")]
    public IActionResult Track([FromForm] string campaign, [FromForm] int value)
    {
        if (value < 0)
        {
            return BadRequest();
        }
        var shown = campaign ?? "none";
        _logger.LogInformation("campaign " + shown + " value " + value);
        return NoContent();
    }
}
