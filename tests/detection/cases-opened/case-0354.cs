using System.Collections.Generic;
using System.Threading.Tasks;

namespace Acme.Search;

public interface IIndex
{
    Task<int> Count(string term);
}

public sealed class TermReport
{
    private readonly IIndex _index;
    private readonly Dictionary<string, int> _counts = new();
    private readonly object _gate = new();

    public TermReport(IIndex index) => _index = index;

    public async Task<IReadOnlyDictionary<string, int>> Build(IEnumerable<string> terms)
    {
        await Parallel.ForEachAsync(terms, async (term, _) =>
        {
            var count = await _index.Count(term);
            Store(term, count);
        });
        lock (_gate)
        {
            return new Dictionary<string, int>(_counts);
        }
    }

    private void Store(string term, int count)
    {
        _counts[term] = count;
    }
}
