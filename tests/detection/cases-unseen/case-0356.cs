using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Acme.Library;

public class BookRepository
{
    private readonly LibraryContext _context;

    public BookRepository(LibraryContext context) => _context = context;

    public Task<List<Book>> ByAuthor(string author, int most)
    {
        return _context.Books
            .FromSqlInterpolated($"SELECT * FROM books WHERE author = {author}")
            .OrderBy(b => b.Title)
            .Take(most)
            .AsNoTracking()
            .ToListAsync();
    }
}

[ApiController]
[Route("books")]
public class BooksController : ControllerBase
{
    private readonly BookRepository _books;

    public BooksController(BookRepository books) => _books = books;

    [HttpGet("by/{author}")]
    public async Task<IActionResult> ByAuthor(string author) => Ok(await _books.ByAuthor(author.Trim(), 50));
}
