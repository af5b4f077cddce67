using System.Collections.Generic;
using System.IO;

namespace Acme.Logs;

public class LogReader
{
    private readonly string _folder;

    public LogReader(string folder) => _folder = folder;

    public IList<string> Errors(string name, int maximum)
    {
        var errors = new List<string>();
        var reader = new StreamReader(Path.Combine(_folder, Path.GetFileName(name)));
        string line;
        while ((line = reader.ReadLine()) != null && errors.Count < maximum)
        {
            if (line.Contains(" ERROR "))
            {
                errors.Add(line);
            }
        }
        return errors;
    }
}
