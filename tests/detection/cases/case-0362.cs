using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Acme.Library;

public class LoanRepository
{
    private readonly LibraryContext _context;

    public LoanRepository(LibraryContext context) => _context = context;

    public IQueryable<Loan> ByReader(string reader)
    {
        return _context.Loans.FromSqlRaw("SELECT * FROM loan WHERE reader = '" + reader + "'");
    }

    public IQueryable<Loan> Overdue() => _context.Loans.Where(l => l.Due < System.DateTime.UtcNow);
}

public class LoansController : Controller
{
    private readonly LoanRepository _loans;

    public LoansController(LoanRepository loans) => _loans = loans;

    public async Task<IActionResult> Index(string reader)
    {
        var loans = await _loans.ByReader(reader).Take(50).ToListAsync();
        return View(loans);
    }
}
