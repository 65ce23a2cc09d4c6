using Microsoft.Playwright;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Export.Html;

/// <summary>The browser of the machine, without its window; no browser is fetched for the tests.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private readonly IPlaywright driver;
    private readonly IBrowser browser;

    private Chromium(IPlaywright driver, IBrowser browser)
    {
        this.driver = driver;
        this.browser = browser;
    }

    /// <summary>Starts the browser; the tests of the fixture are ignored with a word where the machine has none.</summary>
    public static async Task<Chromium> StartAsync()
    {
        var program = Places.FirstOrDefault(File.Exists);
        if (program is null)
        {
            Assert.Ignore($"No Chromium on this machine ({string.Join(", ", Places)}): apt-get install chromium. 本机没有 Chromium。");
        }

        var driver = await Playwright.CreateAsync();
        return new Chromium(driver, await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program }));
    }

    public Task<IBrowserContext> OpenAsync(BrowserNewContextOptions options) => browser.NewContextAsync(options);

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        driver.Dispose();
    }
}
