using System.Net.Http;
using System.Net.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class PartnerClients
{
    public static IServiceCollection AddPartnerClients(this IServiceCollection services)
    {
        services.AddHttpClient("partner", client =>
            {
                client.BaseAddress = new System.Uri("https://partner.example/api/");
                client.Timeout = System.TimeSpan.FromSeconds(10);
            })
            .ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler
            {
                AllowAutoRedirect = false,
                ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => errors == SslPolicyErrors.None,
            });
        return services;
    }
}
