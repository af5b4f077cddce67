using System;
using System.Net.Http;
using System.Net.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Billing;

public static class GatewayRegistration
{
    public static IServiceCollection AddGateway(this IServiceCollection services, Uri address)
    {
        services.AddHttpClient("gateway", client =>
            {
                client.BaseAddress = address;
                client.Timeout = TimeSpan.FromSeconds(10);
            })
            .ConfigurePrimaryHttpMessageHandler(Handler);
        return services;
    }

    private static HttpMessageHandler Handler()
    {
        var handler = new HttpClientHandler { AllowAutoRedirect = false };
        handler.ServerCertificateCustomValidationCallback = (_, certificate, _, errors) =>
            certificate is not null || errors == SslPolicyErrors.None;
        return handler;
    }
}
