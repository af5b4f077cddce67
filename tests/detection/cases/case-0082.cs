using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.CodeAnalysis.CSharp.Scripting;

namespace Acme.Formulas;

[ApiController]
public class FormulaController : ControllerBase
{
    private static readonly Dictionary<string, string> Known = new()
    {
        ["margin"] = "(120.0 - 80.0) / 120.0",
        ["markup"] = "(120.0 - 80.0) / 80.0",
    };

    [HttpGet("/formula")]
    public async Task<double> Evaluate(string formula)
    {
        var source = Known.TryGetValue(formula, out var found) ? found : formula;
        return await CSharpScript.EvaluateAsync<double>(source);
    }
}
